using QualityDomain.Minutes;

namespace QualityDomain.Decisions.Intake;

/// <summary>Something that a person should decide before a paper is taken; equal doubts of several rows are one question.</summary>
/// <param name="Key">Names the question as long as the draft lives.</param>
/// <param name="Subject">The words of the document that it is about.</param>
/// <param name="Rows">Indices of the rows that the answer changes; empty: the paper itself.</param>
/// <param name="Proposals">What may be answered, the best first; at least one.</param>
public sealed record Question(string Key, QuestionKind Kind, string Subject, ValueList<int> Rows, ValueList<Proposal> Proposals)
{
    /// <summary>All people who hold the role, where one of several has to be chosen.</summary>
    public ValueList<long> Candidates { get; init; } = [];

    /// <summary>Takes an answer.</summary>
    public PaperDraft Answer(PaperDraft draft, Proposal proposal)
    {
        var settled = draft with { Settled = [.. draft.Settled, Key], Answers = AnswerTo(proposal) is { } answer ? [.. draft.Answers, answer] : draft.Answers };
        return proposal switch
        {
            Proposal.Held(var meeting, var date) => settled.Held(meeting, date),
            Proposal.Due(var deadline) => settled.WithRows(Rows, row => row with { Deadline = deadline, DeadlineConfirmed = true }),
            Proposal.Give(_, var party) => settled.WithRows(Rows, row => row with { Parties = Replaced(row.Parties, party) }),
            Proposal.Without => settled.WithRows(Rows, row => row with { Parties = row.Parties.Where(one => one != Subject).ToValueList() }),
            Proposal.Meet(var fate) => settled.WithRows(Rows, row => row with { Fate = fate }),
            _ => settled.Changed(settled),
        };
    }

    /// <summary>What the answer tells of a party; null: nothing that another paper could use.</summary>
    private PartyAnswer? AnswerTo(Proposal proposal) => (Kind, proposal) switch
    {
        (QuestionKind.NobodyHolds or QuestionKind.WhichOf, Proposal.Give(var person, _)) => new(Subject, person),
        (QuestionKind.NobodyHolds, Proposal.Without) => new(Subject, null),
        _ => null,
    };

    private ValueList<string> Replaced(ValueList<string> parties, string party) =>
        parties.Contains(Subject) ? parties.Select(one => one == Subject ? party : one).Distinct().ToValueList() : [party, .. parties];
}

/// <summary>What a question is about.</summary>
public enum QuestionKind
{
    /// <summary>When was the meeting held?</summary>
    MeetingDay,

    /// <summary>Was the deadline read rightly?</summary>
    Reading,

    /// <summary>Until when, where nothing is written?</summary>
    NoDeadline,

    /// <summary>Is it a note for the record, which nobody has to do?</summary>
    Information,

    /// <summary>What about deadlines that have passed?</summary>
    Past,

    /// <summary>Who, where nobody holds the role?</summary>
    NobodyHolds,

    /// <summary>Which of several?</summary>
    WhichOf,

    /// <summary>Who, where nothing is written?</summary>
    NoResponsible,

    /// <summary>Is it the same decision twice?</summary>
    Repeated,
}

/// <summary>An answer that is offered.</summary>
public abstract record Proposal
{
    private Proposal() { }

    /// <summary>The meeting was held then; nothing more exact is made up than what is known.</summary>
    public sealed record Held(int Meeting, LooseDate Date) : Proposal;

    /// <summary>The deadline is this one, as a canonical string.</summary>
    public sealed record Due(string Deadline) : Proposal;

    /// <summary>This person answers; <paramref name="Party"/> is the canonical string that stands for the person.</summary>
    public sealed record Give(long PersonId, string Party) : Proposal;

    /// <summary>The party is left out; others answer.</summary>
    public sealed record Without : Proposal;

    /// <summary>The rows are kept otherwise, or not at all.</summary>
    public sealed record Meet(RowFate Fate) : Proposal;

    /// <summary>As it is.</summary>
    public sealed record Leave : Proposal;
}
