using QualityDomain.Assessments.Catalogues;

namespace QualityDomain.Assessments.Results;

/// <summary>Several files of one work as one sheet: classes apart, or the same pupils in the form of the school and in the export.</summary>
public static class JoinedSheets
{
    /// <summary>Joins the sheets in their order; what a later one adds to a known pupil is taken, what contradicts is a doubt.</summary>
    public static Outcome<(ResultSheet Sheet, ValueList<ResultDoubt> Doubts)> Join(IReadOnlyList<ResultSheet> sheets)
    {
        var first = sheets[0];
        if (sheets.Count == 1)
        {
            return (first, []);
        }

        if (sheets.FirstOrDefault(sheet => !sheet.Work.AgreesWith(first.Work)) is { } foreign)
        {
            return new DifferentWorks(first.Work, foreign.Work);
        }

        var doubts = new List<ResultDoubt>();
        var tasks = Tasks(sheets, doubts);
        var pupils = new List<PupilResult>();
        foreach (var sheet in sheets)
        {
            var known = pupils.Select((pupil, at) => (Key: Key(pupil), at)).DistinctBy(pair => pair.Key).ToDictionary(pair => pair.Key, pair => pair.at);
            foreach (var pupil in sheet.Pupils.Select(pupil => Spread(pupil, sheet.Tasks, tasks)))
            {
                if (known.TryGetValue(Key(pupil), out var at))
                {
                    pupils[at] = Merge(pupils[at], pupil, doubts);
                }
                else
                {
                    pupils.Add(pupil);
                }
            }
        }

        var wrote = pupils.Select(Key).ToHashSet();
        return (new ResultSheet(sheets.Aggregate(Work.Unknown, (work, sheet) => work.FilledFrom(sheet.Work)), tasks, [.. pupils])
        {
            Absent = [.. sheets.SelectMany(sheet => sheet.Absent).Distinct().Where(absent => !wrote.Contains((absent.Code, absent.Group)))],
            DeclaredMax = sheets.Select(sheet => sheet.DeclaredMax).FirstOrDefault(max => max is not null),
        }, doubts.ToValueList());
    }

    private static (string Code, string Group) Key(PupilResult pupil) => (pupil.Code, pupil.Group);

    private static ValueList<TaskSpec> Tasks(IReadOnlyList<ResultSheet> sheets, List<ResultDoubt> doubts)
    {
        var tasks = new List<TaskSpec>();
        foreach (var task in sheets.SelectMany(sheet => sheet.Tasks))
        {
            var at = tasks.FindIndex(known => known.Code == task.Code);
            if (at < 0)
            {
                tasks.Add(task);
                continue;
            }

            if (tasks[at].Max != task.Max)
            {
                doubts.Add(new(ResultDoubtKind.FilesDisagree, 0, task.Code, $"{tasks[at].Max}", $"{task.Max}"));
            }

            tasks[at] = tasks[at] with
            {
                Max = Math.Max(tasks[at].Max, task.Max),
                Level = tasks[at].Level ?? task.Level,
                Skill = tasks[at].Skill ?? task.Skill,
                PlannedOutcome = tasks[at].PlannedOutcome ?? task.PlannedOutcome,
            };
        }

        return [.. tasks.Distinct()];
    }

    /// <summary>The scores in the order of all tasks; a task that the file does not have is unknown, which is in no figure.</summary>
    private static PupilResult Spread(PupilResult pupil, ValueList<TaskSpec> own, ValueList<TaskSpec> all)
    {
        if (own.Count == all.Count && own.Zip(all).All(pair => pair.First.Code == pair.Second.Code))
        {
            return pupil;
        }

        var places = own.Select((task, at) => (task.Code, at)).ToDictionary(pair => pair.Code, pair => pair.at);
        return pupil with { Scores = [.. all.Select(task => places.TryGetValue(task.Code, out var at) ? pupil.Scores[at] : Score.Unknown)] };
    }

    private static PupilResult Merge(PupilResult known, PupilResult more, List<ResultDoubt> doubts)
    {
        var scores = known.Scores.Zip(more.Scores).Select(pair => pair.First.IsKnown ? pair.First : pair.Second).ToValueList();
        var differ = known.Scores.Zip(more.Scores).Any(pair => pair.First.IsKnown && pair.Second.IsKnown && pair.First.Points != pair.Second.Points)
            || Differ(known.DeclaredTotal, more.DeclaredTotal) || Differ(known.Mark, more.Mark) || Differ(known.JournalMark, more.JournalMark);
        if (differ)
        {
            doubts.Add(new(ResultDoubtKind.FilesDisagree, more.Row, "", known.Code));
        }

        return known with
        {
            Scores = scores,
            Variant = known.Variant ?? more.Variant,
            DeclaredTotal = known.DeclaredTotal ?? more.DeclaredTotal,
            Mark = known.Mark ?? more.Mark,
            JournalMark = known.JournalMark ?? more.JournalMark,
        };
    }

    private static bool Differ(int? one, int? other) => one is not null && other is not null && one != other;
}
