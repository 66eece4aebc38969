using System.Text.Json.Nodes;
using QualityDomain.People.Responsibles;

namespace QualityBot.Cli;

/// <summary>How responsible parties are printed: the same shape in <c>responsibles</c> and <c>read</c>.</summary>
internal static class PartiesLine
{
    /// <param name="text">The text as it was given.</param>
    /// <param name="reading">Who was understood.</param>
    public static JsonObject Of(string text, PartiesReading reading) => new()
    {
        ["text"] = text,
        ["parties"] = new JsonArray([.. reading.Parties.Select(Party)]),
        ["canonical"] = reading.Canonical,
    };

    /// <summary>Only what the text says: an absent qualifier is an absent name.</summary>
    private static JsonObject Party(Party party)
    {
        var printed = new JsonObject { ["role"] = party.Role };
        Put(printed, "grades", party.Grades);
        Put(printed, "subject", party.Subjects.Count > 0 ? string.Join(',', party.Subjects) : null);
        Put(printed, "post", party.Post);
        Put(printed, "name", party.Name);
        Put(printed, "note", party.Note);
        return printed;
    }

    private static void Put(JsonObject printed, string name, string? value)
    {
        if (value is not null)
        {
            printed[name] = value;
        }
    }
}
