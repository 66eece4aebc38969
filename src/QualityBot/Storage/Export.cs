using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace QualityBot.Storage;

/// <summary>Whose rows are meant: one person's of the school, or one pupil's.</summary>
internal abstract record ExportOf(long Id)
{
    public sealed record Person(long Id) : ExportOf(Id);

    public sealed record Pupil(long Id) : ExportOf(Id);
}

/// <summary>Everything that the store holds of a school, or of one person or pupil of it, as a zip of tables: JSON for programs, CSV for people.</summary>
/// <remarks>Left out are hashes of secrets and what is under way. Instants are UTC milliseconds, as stored.</remarks>
internal static class Export
{
    private static readonly string[] Secret = ["TokenHash"];
    private static readonly string[] UnderWay = ["work"];
    private static readonly string[] OfPerson = ["PersonId", "ActorId", "SubstituteId", "ToId", "FromId", "By", "ById", "IssuedBy", "ReportedBy", "RegisteredBy", "ResponsibleId", "AuthorId", "ApproverId", "OrganiserId"];
    private static readonly string[] OfPupil = ["PupilId"];
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, WriteIndented = true };

    /// <summary>Writes the zip; the count of tables and of rows.</summary>
    /// <param name="whose">Only what names this person or pupil; null: everything of the school.</param>
    /// <param name="files">Files of the school that go with it: name in the zip and path.</param>
    public static async Task<(int Tables, int Rows)> Write(AppDb db, long school, ExportOf? whose, IEnumerable<(string Name, string Path)> files, Stream to, CancellationToken ct)
    {
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        await db.Database.OpenConnectionAsync(ct);
        await using (var zip = await ZipArchive.CreateAsync(to, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8, ct))
        {
            foreach (var (table, condition) in Tables(db, whose))
            {
                var (columns, rows) = await Read(db, table, condition, school, whose, ct);
                if (rows.Count > 0)
                {
                    await Add(zip, $"{table}.json", JsonSerializer.Serialize(rows.Select(row => columns.Zip(row).ToDictionary(pair => pair.First, pair => pair.Second)), Readable), ct);
                    await Add(zip, $"{table}.csv", "\uFEFF" + string.Concat(rows.Prepend([.. columns]).Select(row => string.Join(';', row.Select(Cell)) + "\r\n")), ct);
                    counts[table] = rows.Count;
                }
            }

            foreach (var (name, path) in files)
            {
                await zip.CreateEntryFromFileAsync(path, $"files/{name}", ct);
            }

            await Add(zip, "contents.json", JsonSerializer.Serialize(new { school, person = (whose as ExportOf.Person)?.Id, pupil = (whose as ExportOf.Pupil)?.Id, rows = counts }, Readable), ct);
        }

        return (counts.Count, counts.Values.Sum());
    }

    /// <summary>Tables of the model that belong to schools, with the rows that are meant.</summary>
    private static IEnumerable<(string Table, string Condition)> Tables(AppDb db, ExportOf? whose)
    {
        foreach (var type in db.Model.GetEntityTypes().OrderBy(type => type.GetTableName(), StringComparer.Ordinal))
        {
            var columns = type.GetProperties().Select(property => property.GetColumnName()).ToHashSet();
            var table = type.GetTableName()!;
            var own = table == "schools" ? "Id = $school" : columns.Contains("SchoolId") ? "SchoolId = $school" : null;
            var (itself, naming) = whose is ExportOf.Pupil ? ("pupils", OfPupil) : ("people", OfPerson);
            var named = table == itself ? ["Id"] : naming.Where(columns.Contains).ToArray();
            if (own is not null && !UnderWay.Contains(table) && (whose is null || named.Length > 0))
            {
                yield return (table, whose is null ? own : $"{own} AND ({string.Join(" OR ", named.Select(column => $"\"{column}\" = $whose"))})");
            }
        }
    }

    private static async Task<(List<string> Columns, List<object?[]> Rows)> Read(AppDb db, string table, string condition, long school, ExportOf? whose, CancellationToken ct)
    {
        await using var command = ((SqliteConnection)db.Database.GetDbConnection()).CreateCommand();
        command.CommandText = $"SELECT * FROM \"{table}\" WHERE {condition} ORDER BY 1"; // Names of the model, never of a person.
        command.Parameters.AddWithValue("$school", school);
        command.Parameters.AddWithValue("$whose", whose?.Id ?? 0);
        await using var reader = await command.ExecuteReaderAsync(ct);
        var shown = Enumerable.Range(0, reader.FieldCount).Where(index => !Secret.Contains(reader.GetName(index))).ToList();
        var rows = new List<object?[]>();
        while (await reader.ReadAsync(ct))
        {
            rows.Add([.. shown.Select(index => reader.IsDBNull(index) ? null : reader.GetValue(index))]);
        }

        return (shown.ConvertAll(reader.GetName), rows);
    }

    /// <summary>A cell that no spreadsheet takes for a formula.</summary>
    private static string Cell(object? value)
    {
        var text = Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
        text = value is string && text.Length > 0 && "=+-@\t\r\0＝＋－＠".Contains(text[0], StringComparison.Ordinal) ? $"'{text}" : text;
        return text.AsSpan().IndexOfAny(";\"\r\n") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }

    private static async Task Add(ZipArchive zip, string name, string text, CancellationToken ct)
    {
        await using var entry = await zip.CreateEntry(name).OpenAsync(ct);
        await entry.WriteAsync(Encoding.UTF8.GetBytes(text), ct);
    }
}
