using QualityDomain.Deadlines;
using QualityDomain.Minutes;
using QualityDomain.People;
using QualityDomain.People.Responsibles;

namespace QualityDomain.Decisions.Intake;

/// <summary>The questions that a draft leaves open, grouped so that equal doubts are asked once.</summary>
/// <remarks>Decision of ours: in the archive nobody is reminded, so only what the register needs is asked there.</remarks>
public static class Questions
{
    private const int MostPeople = 5;
    private const int DaysForALetter = 5;

    /// <summary>The open questions, those first that change the answers to others.</summary>
    public static IReadOnlyList<Question> Of(PaperDraft draft, IntakeFacts facts)
    {
        var rows = draft.Rows.Select((row, index) => (Row: row, Index: index)).Where(each => each.Row.IsTaken).ToList();
        var work = rows.Where(each => draft.GoesToWork(each.Row)).ToList();
        return [.. MeetingDays(draft, rows, facts)
            .Concat(Readings(draft, work))
            .Concat(draft.Letter is null ? NoDeadline(work) : NoDay(work, facts))
            .Concat(Past(draft, work, facts))
            .Concat(Parties(work, facts))
            .Concat(NoResponsible(work, facts))
            .Concat(Repeated(rows))
            .Where(question => !draft.Settled.Contains(question.Key))];
    }

    /// <summary>«Принять предложенное»: the best proposal of every open question, and of those that follow from it.</summary>
    public static PaperDraft AcceptAll(PaperDraft draft, IntakeFacts facts)
    {
        while (Of(draft, facts) is [var next, ..])
        {
            draft = next.Answer(draft, next.Proposals[0]); // Each answer settles a key, and the keys are finite.
        }

        return draft;
    }

    /// <summary>How many rows the open questions are about.</summary>
    public static int RowsOf(IEnumerable<Question> questions) => questions.SelectMany(question => question.Rows).Distinct().Count();

    /// <summary>What the paper is most likely for: the archive when most of its known days have passed.</summary>
    public static ImportMode ModeFor(PaperDraft draft, IntakeFacts facts)
    {
        var known = draft.Rows.Where(row => row.IsTaken && facts.DaysOf(draft, row).Any(day => day.Due is not null)).ToList();
        return known.Count(row => facts.IsPast(draft, row)) * 2 > known.Count ? ImportMode.Archive : ImportMode.Work;
    }

    /// <summary>The string of a person as a party.</summary>
    public static string PartyOf(Person person) => Party.Person(person.Name.Full).ToString();

    private static IEnumerable<Question> MeetingDays(PaperDraft draft, List<(DraftRow Row, int Index)> rows, IntakeFacts facts) =>
        from meeting in draft.Meetings.Index()
        where meeting.Item.Date is null
        let own = rows.Where(each => each.Row.Meeting == meeting.Index).Select(each => each.Index).ToValueList()
        where own.Count > 0
        let near = draft.Meetings.Take(meeting.Index).Reverse().Concat(draft.Meetings.Skip(meeting.Index + 1)).Select(other => other.Date)
        let days = near.Prepend(draft.Date).OfType<LooseDate>().Take(1).Append(new LooseDate(facts.Today.Year, facts.Today.Month, facts.Today.Day)).Distinct()
        select new Question(Key("meeting", $"{meeting.Index}"), QuestionKind.MeetingDay, meeting.Item.Title, own,
            days.Select(Proposal (day) => new Proposal.Held(meeting.Index, day)).ToValueList());

    /// <summary>What is read anew once the day of its meeting is known is not asked before.</summary>
    private static IEnumerable<Question> Readings(PaperDraft draft, List<(DraftRow Row, int Index)> work) =>
        from each in work
        where each.Row is { DeadlineIsUnsure: true, DeadlineConfirmed: false } && each.Row.DeadlineValue is not Deadline.None
        where each.Row.Meeting is not { } meeting || draft.Meetings[meeting].Date is not null
        group each.Index by (each.Row.Deadline, each.Row.Readings) into same
        let first = work.First(each => each.Index == same.First()).Row
        select new Question(Key("deadline", $"{same.Key.Deadline}/{same.Key.Readings}"), QuestionKind.Reading, first.DeadlineText, same.ToValueList(),
            first.Readings.Prepend(first.Deadline).Distinct().Select(Proposal (deadline) => new Proposal.Due(deadline)).ToValueList());

    private static IEnumerable<Question> NoDeadline(List<(DraftRow Row, int Index)> work) =>
        from each in work
        where !each.Row.DeadlineConfirmed && each.Row.DeadlineValue is Deadline.None
        group each.Index by each.Row.IsInformation into same
        let due = new Proposal.Due(new Deadline.Ongoing(OngoingPeriod.SchoolYear).ToString())
        select same.Key
            ? new Question(Key("information", ""), QuestionKind.Information, "", same.ToValueList(), [new Proposal.Meet(RowFate.Archive), due, new Proposal.Leave()])
            : new Question(Key("none", ""), QuestionKind.NoDeadline, "", same.ToValueList(), [due, new Proposal.Leave(), new Proposal.Meet(RowFate.Archive)]);

    /// <summary>A letter without a day: the day of its other instructions, else five working days, as letters are answered in a school's week.</summary>
    private static IEnumerable<Question> NoDay(List<(DraftRow Row, int Index)> work, IntakeFacts facts)
    {
        var rows = work.Where(each => !each.Row.DeadlineConfirmed && each.Row.DeadlineValue is Deadline.None).Select(each => each.Index).ToValueList();
        var known = work.Select(each => each.Row.DeadlineValue).OfType<Deadline.ByDay>().Select(deadline => deadline.Day).Where(day => day >= facts.Today).ToList();
        var proposed = new Deadline.ByDay(known.Count > 0 ? known.Max() : facts.Calendar.AddWorkingDays(facts.Today, DaysForALetter));
        return rows.Count == 0 ? [] : [new Question(Key("none", ""), QuestionKind.NoDeadline, "", rows, [new Proposal.Due(proposed.ToString()), new Proposal.Leave()])];
    }

    private static IEnumerable<Question> Past(PaperDraft draft, List<(DraftRow Row, int Index)> work, IntakeFacts facts) =>
        work.Where(each => facts.IsPast(draft, each.Row)).Select(each => each.Index).ToValueList() is { Count: > 0 } past
            ? [new(Key("past", ""), QuestionKind.Past, "", past, [new Proposal.Meet(RowFate.Archive), new Proposal.Meet(RowFate.Done), new Proposal.Leave()])]
            : [];

    private static IEnumerable<Question> Parties(List<(DraftRow Row, int Index)> work, IntakeFacts facts) =>
        from open in (from each in work
                      let executors = facts.ExecutorsOf(each.Row)
                      from problem in executors.Open
                      select (each.Index, Party: each.Row.Parties[problem.Party], problem.Problem, HasOthers: executors.Cards.Count > 0)).ToList()
        group open by (open.Party, Candidates: open.Problem is AmbiguousRole several ? several.Candidates : []) into same
        let rows = same.Select(open => open.Index).Distinct().ToValueList()
        let people = same.Key.Candidates.Count > 0 ? SelfFirst(same.Key.Candidates, facts) : Administration(facts)
        let give = people.Take(MostPeople).Select(Proposal (person) => new Proposal.Give(person.Id, PartyOf(person)))
        select same.Key.Candidates.Count > 0
            ? new Question(Key("which", $"{same.Key.Party}/{string.Join(',', same.Key.Candidates.Select(person => person.Id))}"), QuestionKind.WhichOf, same.Key.Party, rows, give.ToValueList()) { Candidates = same.Key.Candidates.Select(person => person.Id).ToValueList() }
            : new Question(Key("nobody", same.Key.Party), QuestionKind.NobodyHolds, same.Key.Party, rows,
                (same.All(open => open.HasOthers) ? give.Prepend(new Proposal.Without()) : give.Append(new Proposal.Without())).ToValueList());

    private static IEnumerable<Question> NoResponsible(List<(DraftRow Row, int Index)> work, IntakeFacts facts) =>
        work.Where(each => each.Row.Parties.Count == 0).Select(each => each.Index).ToValueList() is { Count: > 0 } rows
            ? [new(Key("who", ""), QuestionKind.NoResponsible, "", rows,
                [.. Administration(facts).Take(MostPeople).Select(Proposal (person) => new Proposal.Give(person.Id, PartyOf(person))), new Proposal.Leave()])]
            : [];

    private static IEnumerable<Question> Repeated(List<(DraftRow Row, int Index)> rows) =>
        rows.Where(each => each.Row.Doubts.Any(doubt => doubt.Kind == DoubtKind.Duplicate)).Select(each => each.Index).ToValueList() is { Count: > 0 } repeated
            ? [new(Key("repeated", ""), QuestionKind.Repeated, "", repeated, [new Proposal.Leave(), new Proposal.Meet(RowFate.Drop)])]
            : [];

    /// <summary>The importer, then the deputies and the director: somebody of them answers until a person is named.</summary>
    private static IEnumerable<Person> Administration(IntakeFacts facts) =>
        facts.Appointments.Where(one => one.HeldOn(facts.Today) && one.Role is Role.DeputyAcademic or Role.DeputyPastoral or Role.Director)
            .OrderBy(one => one.Role == Role.Director)
            .Select(one => facts.People.FirstOrDefault(person => person.Id == one.PersonId && person.WorksOn(facts.Today)))
            .OfType<Person>()
            .Prepend(facts.Importer.Person)
            .Distinct();

    private static IEnumerable<Person> SelfFirst(IEnumerable<Person> candidates, IntakeFacts facts) => candidates.OrderBy(person => person.Id != facts.Importer.Id);

    private static string Key(string kind, string what) => $"{kind}:{what}";
}
