using QualityDomain.People;

namespace QualityDomain.Decisions.Intake;

/// <summary>Who was meant by a party, as somebody answered while a paper was taken in.</summary>
/// <param name="Party">The canonical string of the party.</param>
/// <param name="PersonId">The person who answers for it; null: the party is left out.</param>
public sealed record PartyAnswer(string Party, long? PersonId);

/// <summary>Such an answer, kept for the next papers of the school.</summary>
/// <param name="On">The day of the latest answer.</param>
/// <param name="By">Who gave it.</param>
public sealed record Remembered(long Id, long SchoolId, string Party, long? PersonId, DateOnly On, long By)
{
    /// <summary>The proposal by which it answers a question; null when it answers another, or staff changes made it wrong.</summary>
    /// <remarks>Decision of ours: the person must still work here, and where several hold the role must still be one of them.</remarks>
    public Proposal? Answers(Question question, IntakeFacts facts) => question switch
    {
        { Kind: not (QuestionKind.NobodyHolds or QuestionKind.WhichOf) } => null,
        _ when question.Subject != Party => null,
        _ when PersonId is null => question.Proposals.OfType<Proposal.Without>().FirstOrDefault(),
        { Kind: QuestionKind.WhichOf } => question.Candidates.Contains(PersonId.Value) && Working(facts) is { } one ? Give(one) : null,
        _ => Working(facts) is { } person ? Give(person) : null,
    };

    /// <summary>Whether it could answer anything at all today.</summary>
    public bool Holds(IEnumerable<Person> people, DateOnly today) => PersonId is null || people.Any(person => person.Id == PersonId && person.WorksOn(today));

    /// <summary>Answers everything that was answered before, and says by which of them.</summary>
    public static (PaperDraft Draft, ValueList<Remembered> Used) Apply(PaperDraft draft, IntakeFacts facts, IReadOnlyCollection<Remembered> known)
    {
        var used = new List<Remembered>();
        while (Next(draft, facts, known) is var (question, proposal, by))
        {
            draft = question.Answer(draft, proposal); // Each answer settles a key, and the keys are finite.
            used.Add(by);
        }

        return (draft, used.Distinct().ToValueList());
    }

    /// <summary>What is to be stored of a paper's answers: new ones, and known ones that are answered otherwise now.</summary>
    public static IReadOnlyList<(Remembered? Before, Remembered After)> Keep(PaperDraft draft, IReadOnlyCollection<Remembered> known, Func<long> nextId, long school, DateOnly today, long importer) =>
    [
        .. from answer in draft.Answers.GroupBy(one => one.Party).Select(same => same.Last())
           let before = known.FirstOrDefault(one => one.Party == answer.Party)
           where before is null || before.PersonId != answer.PersonId
           select (before, new Remembered(before?.Id ?? nextId(), school, answer.Party, answer.PersonId, today, importer)),
    ];

    private static (Question, Proposal, Remembered)? Next(PaperDraft draft, IntakeFacts facts, IReadOnlyCollection<Remembered> known) =>
        known.Count == 0 ? null
        : (from question in Questions.Of(draft, facts)
           from one in known
           let proposal = one.Answers(question, facts)
           where proposal is not null
           select ((Question, Proposal, Remembered)?)(question, proposal, one)).FirstOrDefault();

    private Person? Working(IntakeFacts facts) => facts.People.FirstOrDefault(person => person.Id == PersonId && person.WorksOn(facts.Today));

    private static Proposal.Give Give(Person person) => new(person.Id, Questions.PartyOf(person));
}
