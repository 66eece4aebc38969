using QualityBot.Engine;
using QualityBot.Papers.PupilSupport;
using QualityBot.Papers.Results;

namespace QualityBot.Papers;

/// <summary>Which paper is meant. It fits into a button and comes back from it.</summary>
internal abstract record PaperRequest
{
    private PaperRequest() { }

    /// <summary>«О выполнении решений …» of one meeting.</summary>
    public sealed record Execution(long MeetingId) : PaperRequest;

    public sealed record Register : PaperRequest;

    public sealed record Overdue : PaperRequest;

    /// <summary>What is wrong or doubtful in the register.</summary>
    public sealed record Lint : PaperRequest;

    /// <param name="Class">In canonical form, «5А».</param>
    public sealed record OfClass(string Class) : PaperRequest;

    public sealed record Tasks(long PersonId) : PaperRequest;

    /// <summary>A paper of one work.</summary>
    /// <param name="Class">In canonical form; null: all classes that the asker sees.</param>
    public sealed record OfWork(long AssessmentId, WorkPaper Paper, string? Class) : PaperRequest;

    /// <summary>A paper about the support of pupils.</summary>
    /// <param name="About">A pupil's code, a class in canonical form, or nothing.</param>
    /// <param name="Month">Of checks: 202609; 0: this month.</param>
    public sealed record OfSupport(SupportPaper Paper, string About, int Month = 0) : PaperRequest;

    /// <summary>Who has read an announcement or was called by a gathering's invitation.</summary>
    public sealed record Acquainted(long AnnouncementId) : PaperRequest;

    /// <summary>Whether the paper has figures that a workbook can hold.</summary>
    public bool HasFigures => this is OfWork { Paper: WorkPaper.Report };

    /// <summary>The data of a button that does <paramref name="action"/> with this paper.</summary>
    public ButtonData Data(string action) => this switch
    {
        Execution(var meeting) => new(action, meeting, 0, "e"),
        Register => new(action, 0, 0, "r"),
        Overdue => new(action, 0, 0, "o"),
        Lint => new(action, 0, 0, "l"),
        OfClass(var one) => new(action, 0, 0, $"c{one}"),
        Tasks(var person) => new(action, person, 0, "t"),
        OfWork(var work, var paper, var one) => new(action, work, 0, $"w{(char)paper}{one}"),
        OfSupport(var paper, var about, var month) => new(action, month, 0, $"s{(char)paper}{about}"),
        Acquainted(var announcement) => new(action, announcement, 0, "q"),
        _ => throw new InvalidOperationException($"Unknown paper {this}."),
    };

    /// <summary>What <see cref="Data"/> wrote; null for anything else, since anybody can send any data.</summary>
    public static PaperRequest? Of(ButtonData data) => data.Argument switch
    {
        "e" => new Execution(data.Row),
        "r" => new Register(),
        "o" => new Overdue(),
        "l" => new Lint(),
        "t" => new Tasks(data.Row),
        "q" => new Acquainted(data.Row),
        ['c', .. var name] when QualityDomain.People.SchoolClass.TryParse(name, out var one) => new OfClass(one.ToString()),
        ['w', var paper, .. var name] when Enum.IsDefined((WorkPaper)paper) && (name.Length == 0 || QualityDomain.People.SchoolClass.TryParse(name, out _)) =>
            new OfWork(data.Row, (WorkPaper)paper, name.Length > 0 && QualityDomain.People.SchoolClass.TryParse(name, out var read) ? read.ToString() : null),
        ['s', var paper, .. var about] when Enum.IsDefined((SupportPaper)paper) && data.Row is 0 or (> 200001 and < 299913) => new OfSupport((SupportPaper)paper, about, (int)data.Row),
        _ => null,
    };
}
