using System.Text.RegularExpressions;
using QualityBot.Documents;
using QualityDomain;
using QualityDomain.Assessments;
using QualityDomain.Assessments.Catalogues;
using QualityDomain.Assessments.Results;
using QualityDomain.People;

namespace QualityBot.Assessments.Reading;

/// <summary>A table pupils × tasks: the form of the school, the export Ф1, or a table of the school's own.</summary>
internal sealed partial class PupilTable
{
    private readonly Sheet sheet;
    private readonly TableHead head;
    private readonly TaskRows around;
    private readonly IReadOnlyDictionary<string, TaskSpec> specification;
    private readonly List<int> tasks;
    private readonly int? code;
    private readonly string groupOfSheet;
    private readonly List<ResultDoubt> doubts = [];
    private readonly List<PupilResult> pupils = [];
    private readonly List<AbsentPupil> absent = [];
    private readonly int[] highest;
    private int? declaredCount;

    private PupilTable(Sheet sheet, TableHead head, IReadOnlyDictionary<string, TaskSpec> specification)
    {
        (this.sheet, this.head, this.specification) = (sheet, head, specification);
        tasks = Tasks();
        highest = new int[tasks.Count];
        around = TaskRows.Find(sheet, head, tasks);
        code = head.IndexOf(Meaning.Code) ?? head.IndexOf(Meaning.Personal) ?? head.IndexOf(Meaning.Number);
        groupOfSheet = Class(sheet.Name) ?? Title.Select(line => Class(ClassInTitle().Match(line).Groups["class"].Value)).FirstOrDefault(name => name is not null) ?? "";
    }

    /// <summary>Reads the sheet; null when there is no table of pupils in it.</summary>
    public static (ResultSheet Sheet, ValueList<ResultDoubt> Doubts)? Read(Sheet sheet, IReadOnlyDictionary<string, TaskSpec> specification)
    {
        if (TableHead.Find(sheet) is not { } head)
        {
            return null;
        }

        var table = new PupilTable(sheet, head, specification);
        for (var row = head.Last + 1; row < sheet.Rows.Count; row++)
        {
            if (!table.around.Rows.Contains(row))
            {
                table.Line(row);
            }
        }

        return table.pupils.Count + table.absent.Count == 0 ? null : table.Finish();
    }

    /// <summary>The texts over the table.</summary>
    private IEnumerable<string> Title => sheet.Rows.Take(head.First).SelectMany(row => row).Where(cell => cell.Length > 0);

    /// <summary>The columns of tasks. Where headings say «(3б)», only those that do are tasks: beside the form stand lists of allowed values.</summary>
    private List<int> Tasks()
    {
        var all = head.Columns.Index().Where(column => column.Item.Meaning is Meaning.Task).ToList();
        if (all.Count(column => column.Item.Max is not null) >= 2)
        {
            all.RemoveAll(column => column.Item.Max is null);
        }

        foreach (var repeated in all.GroupBy(column => column.Item.Task).SelectMany(same => same.Skip(1)).ToList())
        {
            doubts.Add(new(ResultDoubtKind.DuplicateTask, head.Last + 1, repeated.Item.Text, repeated.Item.Task));
            all.Remove(repeated);
        }

        doubts.AddRange(all.Where(column => column.Item.WasDate).Select(column => new ResultDoubt(ResultDoubtKind.TaskFromDate, head.Last + 1, column.Item.Text, column.Item.Text, column.Item.Task)));
        return [.. all.Select(column => column.Index)];
    }

    private void Line(int row)
    {
        if (Count().Match(string.Join(' ', sheet.Rows[row])) is { Success: true } count)
        {
            declaredCount = ScoreCell.Whole(count.Groups["n"].Value);
            return;
        }

        var key = code is { } column ? sheet[row, column] : "";
        if (IsFooter(key.Length > 0 ? key : sheet.Rows[row].FirstOrDefault(cell => cell.Length > 0) ?? ""))
        {
            return;
        }

        var group = Group(row);
        var hasPoints = tasks.Exists(task => sheet[row, task].Length > 0 && !ScoreCell.SaysAbsent(sheet[row, task]));
        var hasResult = hasPoints || (tasks.Count == 0 && (Text(row, Meaning.Total).Length > 0 && !ScoreCell.SaysAbsent(Text(row, Meaning.Total)) || ScoreCell.Mark(Text(row, Meaning.Mark)).Mark is not null));
        if (IsAbsent(row, hasResult))
        {
            if (hasPoints)
            {
                doubts.Add(new(ResultDoubtKind.AbsentWithScores, row + 1, "", key));
            }

            absent.Add(new(key, group));
        }
        else if (hasResult)
        {
            Pupil(row, key, group);
        }
        else if (key.Length > 0 && (Text(row, Meaning.Variant).Length > 0 || ScoreCell.Mark(Text(row, Meaning.Journal)).Mark is not null || !IsPrefilled(row)))
        {
            doubts.Add(new(ResultDoubtKind.EmptyRow, row + 1, "", key));
        }
    }

    private void Pupil(int row, string key, string group)
    {
        var scores = new Score[tasks.Count];
        for (var at = 0; at < scores.Length; at++)
        {
            var text = sheet[row, tasks[at]];
            (scores[at], var doubt) = ScoreCell.Read(text, MaxOf(tasks[at]));
            highest[at] = Math.Max(highest[at], scores[at].Points);
            if (doubt is { } kind)
            {
                doubts.Add(new(kind, row + 1, head.Columns[tasks[at]].Text, text));
            }
        }

        if (key.Length == 0)
        {
            doubts.Add(new(ResultDoubtKind.NoCode, row + 1, "", ""));
            key = $"строка {row + 1}";
        }

        var pupil = new PupilResult(key, group, [.. scores])
        {
            Row = row + 1,
            Variant = Text(row, Meaning.Variant) is { Length: > 0 } variant ? variant : null,
            DeclaredTotal = ScoreCell.Whole(Text(row, Meaning.Total)) is >= 0 and var total ? total : null,
            Mark = Mark(row, Meaning.Mark),
            JournalMark = Mark(row, Meaning.Journal),
        };
        if (pupil.DeclaredTotal is { } declared && pupil.Total is { } sum && sum != declared)
        {
            doubts.Add(new(ResultDoubtKind.TotalDiffers, row + 1, head.Columns[head.IndexOf(Meaning.Total)!.Value].Text, $"{declared}", $"{sum}"));
        }

        pupils.Add(pupil);
    }

    private (ResultSheet, ValueList<ResultDoubt>) Finish()
    {
        foreach (var repeated in pupils.GroupBy(pupil => (pupil.Code, pupil.Group)).SelectMany(same => same.Skip(1)))
        {
            doubts.Add(new(ResultDoubtKind.DuplicateCode, repeated.Row, "", repeated.Code));
        }

        if (pupils.Exists(pupil => pupil.Group.Length > 0))
        {
            doubts.AddRange(pupils.Where(pupil => pupil.Group.Length == 0).Select(pupil => new ResultDoubt(ResultDoubtKind.NoGroup, pupil.Row, "", "")));
        }

        if (declaredCount is { } declared && declared != pupils.Count && declared != pupils.Count + absent.Count)
        {
            doubts.Add(new(ResultDoubtKind.CountDiffers, 0, "", $"{declared}", $"{pupils.Count}"));
        }

        var specs = tasks.Select((column, at) => Spec(column, at)).ToValueList();
        var max = DeclaredMax();
        if (max is { } said && specs.Count > 0 && specs.Sum(task => task.Max) is var sum && sum != said)
        {
            doubts.Add(new(ResultDoubtKind.MaxDiffers, 0, "", $"{said}", $"{sum}"));
        }

        return (new ResultSheet(WorkTitle.Read(Title), specs, [.. pupils]) { Absent = [.. absent], DeclaredMax = max }, [.. doubts.OrderBy(doubt => doubt.Row)]);
    }

    private TaskSpec Spec(int column, int at)
    {
        var task = head.Columns[column].Task;
        var known = specification.GetValueOrDefault(task);
        if (MaxOf(column) is not { } max)
        {
            max = Math.Max(1, highest[at]);
            doubts.Add(new(ResultDoubtKind.MaxUnknown, head.Last + 1, head.Columns[column].Text, "", $"{max}"));
        }

        return new(task, max) { Level = around.Levels.TryGetValue(column, out var level) ? level : known?.Level, Skill = known?.Skill, PlannedOutcome = known?.PlannedOutcome };
    }

    private int? MaxOf(int column) => head.Columns[column].Max
        ?? (around.Maxima.TryGetValue(column, out var max) ? max : specification.GetValueOrDefault(head.Columns[column].Task) is { Max: > 0 and var known } ? known : null);

    private int? DeclaredMax()
    {
        foreach (var row in sheet.Rows.Take(head.First))
        {
            var at = Array.FindIndex(row, cell => cell.Contains("максимальн", StringComparison.OrdinalIgnoreCase));
            if (at >= 0)
            {
                return Enumerable.Range(at, row.Length - at).Select(column => LastNumber().Match(row[column])).Where(match => match.Success)
                    .Select(match => ScoreCell.Whole(match.Value)).FirstOrDefault(number => number > 0);
            }
        }

        return null;
    }

    private int? Mark(int row, Meaning meaning)
    {
        var (mark, isDoubtful) = ScoreCell.Mark(Text(row, meaning));
        if (isDoubtful)
        {
            doubts.Add(new(ResultDoubtKind.UnreadableMark, row + 1, head.Columns[head.IndexOf(meaning)!.Value].Text, Text(row, meaning)));
        }

        return mark;
    }

    private string Group(int row)
    {
        var (name, letter) = (Text(row, Meaning.Class), Text(row, Meaning.Letter));
        return name.Length + letter.Length == 0 ? groupOfSheet : Class(name + letter) ?? (ScoreCell.Whole(name) is { } number ? $"{number}{letter}" : name + letter);
    }

    private bool IsAbsent(int row, bool hasResult) =>
        ScoreCell.SaysAbsent(Text(row, Meaning.Variant)) || ScoreCell.SaysAbsent(Text(row, Meaning.Attendance))
        || (!hasResult && (ScoreCell.SaysAbsent(Text(row, Meaning.Total)) || tasks.Exists(task => ScoreCell.SaysAbsent(sheet[row, task])) || Text(row, Meaning.Mark).StartsWith("отсут", StringComparison.OrdinalIgnoreCase)));

    /// <summary>A line of the empty form: a code or number prepared beforehand, at most with a total of 0.</summary>
    private bool IsPrefilled(int row) => Text(row, Meaning.Total) is "" or "0" && Text(row, Meaning.Mark).Length == 0
        && (head.IndexOf(Meaning.Number) == code || Text(row, Meaning.Total) is "0");

    private string Text(int row, Meaning meaning) => head.IndexOf(meaning) is { } column ? sheet[row, column] : "";

    private static string? Class(string text) => SchoolClass.TryParse(text, out var one) ? one.ToString() : null;

    private static bool IsFooter(string text) => Footer().IsMatch(text);

    [GeneratedRegex("""^\s*(?:итог|всего|средн|процент|%|макс|минимальн|уровень|решаемость|выполн|успеваем|качеств|количеств|кол-во|учитель|директор)""", RegexOptions.IgnoreCase)]
    private static partial Regex Footer();

    [GeneratedRegex("""(?:кол-во|количество)\s+участников\s*[:\-–—]?\s*(?<n>\d{1,6})""", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Count();

    [GeneratedRegex("""\d{1,3}(?=\D*$)""")]
    private static partial Regex LastNumber();

    [GeneratedRegex("""(?<![\d.])(?<class>(?:1[01]|[1-9])\s?[-–]?\s?[«"]?[А-Яа-яA-Za-z][»"]?)\s?(?:класс|кл\.)|класс\s*[:\-–—]?\s*(?<class>(?:1[01]|[1-9])\s?[-–]?\s?[«"]?[А-Яа-яA-Za-z][»"]?)(?![а-я])""", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex ClassInTitle();
}
