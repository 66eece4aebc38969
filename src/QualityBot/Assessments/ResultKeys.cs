using QualityBot.Engine;

namespace QualityBot.Assessments;

/// <summary>Action codes about results; the row is the work, the argument a class where one is meant.</summary>
internal static class ResultKeys
{
    public const string List = "rs.list";
    public const string Show = "rs.show";
    public const string Weak = "rs.weak";
    public const string Needs = "rs.need";
    public const string Journal = "rs.jour";
    public const string Classes = "rs.class";
    public const string Markers = "rs.mark";
    public const string Course = "rs.course";
    public const string Step = "rs.step";
    public const string Fair = "rs.fair";
    public const string TakeBack = "rs.undo";
    public const string Upload = "rs.load";
    public const string Plan = "rs.plan";
    public const string Conducted = "rs.wrote";
    public const string Draw = "rs.draw";
    public const string Unplan = "rs.unplan";
    public const string Later = "rs.later";

    /// <summary>The official day of receipt of results that are stored already.</summary>
    public const string Received = "rs.recv";

    /// <summary>Starts the clocks that wait for the results.</summary>
    public const string Clocks = "rs.clock";

    /// <summary>Drafts plans of support for the pupils whom the work shows to need it.</summary>
    public const string Support = QualityBot.Support.SupportKeys.FromWork;

    /// <summary>The dialogue about causes and measures.</summary>
    public const string Measures = "ms.open";

    /// <summary>The official papers of the work.</summary>
    public const string Papers = QualityBot.Papers.PaperKeys.OfWork;

    /// <summary>In the version of a button that answers below its message: a picture cannot become a text.</summary>
    public const int AsNew = 1;

    public static Button Of(string label, string action, long work, string group = "", int version = 0) => new(label, action, work, version, group);
}
