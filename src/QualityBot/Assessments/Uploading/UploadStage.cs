using System.Text.Json.Serialization;
using QualityDomain;

namespace QualityBot.Assessments.Uploading;

/// <summary>Where the taking in of results stands.</summary>
[JsonDerivedType(typeof(Asking), "asking")]
[JsonDerivedType(typeof(Reading), "reading")]
[JsonDerivedType(typeof(Open), "open")]
public abstract record UploadStage
{
    /// <summary>A file is awaited.</summary>
    public sealed record Asking : UploadStage;

    /// <summary>A worker reads.</summary>
    /// <param name="Before">What was read before; null: nothing.</param>
    public sealed record Reading(string WorkKey, Upload? Before) : UploadStage;

    /// <summary>Questions, then the preview.</summary>
    /// <param name="Asked">Which question is open (<see cref="UploadKeys"/>); empty: the preview is shown.</param>
    public sealed record Open(Upload Upload, string Asked) : UploadStage
    {
        /// <summary>Class numbers that are asked about.</summary>
        public ValueList<string> Numbers { get; init; } = [];

        /// <summary>The classes that they may be, in the same order; empty: no guess.</summary>
        public ValueList<string> Guess { get; init; } = [];
    }
}

/// <summary>Codes of buttons that mean something inside the dialogue only.</summary>
internal static class UploadKeys
{
    public const string Procedure = "u.proc";
    public const string Subject = "u.subj";
    public const string Grade = "u.grade";
    public const string Year = "u.year";
    public const string Class = "u.class";
    public const string Work = "u.work";
    public const string Scale = "u.scale";
    public const string Paper = "u.paper";
    public const string Day = "u.day";
    public const string Save = "u.save";
    public const string Drop = "u.drop";
    public const string More = "u.more";
    public const string Clocks = "u.clocks";
    public const string Doubts = "u.doubts";
}
