using QualityDomain.Deadlines;

namespace QualityDomain.Letters;

/// <summary>A letter or message as a careful clerk reads it: who wants what, until when.</summary>
/// <param name="Instructions">What is asked for, in the order of the text; empty: nothing is, and no card comes of it.</param>
public sealed record ReadLetter(LetterHead Head, ValueList<Instruction> Instructions);

/// <summary>What the head of a letter says of it.</summary>
public sealed record LetterHead
{
    /// <summary>Who it comes from, as the letterhead or the channel names them; null: nobody is named.</summary>
    public string? Sender { get; init; }

    /// <summary>The outgoing number as written; null: none.</summary>
    public string? Number { get; init; }

    /// <summary>The day of the letter, or of the message; null: unknown.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>«на № … от …»: to which letter of the school it answers, as written; null: to none.</summary>
    public string? AnswersTo { get; init; }

    /// <summary>«О предоставлении сведений»; empty: none.</summary>
    public string Subject { get; init; } = "";

    /// <summary>«Руководителям общеобразовательных организаций»; null: none is named.</summary>
    public string? Addressee { get; init; }

    /// <summary>Whether it comes from the school's founder or an office above it, which waits for an answer.</summary>
    public bool IsFromOffice { get; init; }

    /// <summary>Whether it has the shape of an official letter: a number or an addressee over a salutation.</summary>
    public bool IsLetter { get; init; }
}

/// <summary>One thing that is asked for.</summary>
/// <param name="Text">What is to be done, without the deadline and the words of politeness.</param>
public sealed record Instruction(string Text)
{
    /// <summary>The sentence as written.</summary>
    public string Written { get; init; } = "";

    /// <summary>The deadline as written; empty: none.</summary>
    public string DeadlineText { get; init; } = "";

    public Deadline Deadline { get; init; } = new Deadline.None();

    /// <summary>Further readings of the deadline, best first.</summary>
    public ValueList<Deadline> Readings { get; init; } = [];

    /// <summary>The hour of the due day; null: the whole day.</summary>
    public TimeOnly? Time { get; init; }

    /// <summary>Whether a person should look at the deadline before it is taken.</summary>
    public bool IsUnsure { get; init; }

    /// <summary>Who of the school is charged with it, as written; empty: nobody is named.</summary>
    public string ResponsibleText { get; init; } = "";

    /// <summary>«срочно», «незамедлительно».</summary>
    public bool IsUrgent { get; init; }

    /// <summary>Whether the wording itself obliges («прошу», «необходимо», «сдайте»), so that it is a task without a deadline too.</summary>
    public bool IsPlain { get; init; }
}
