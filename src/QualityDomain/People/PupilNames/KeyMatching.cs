namespace QualityDomain.People.PupilNames;

/// <summary>Finds for each row of a list the pupil of the key, class by class.</summary>
internal sealed class KeyMatching
{
    private readonly KeyFacts facts;
    private readonly ClassListReading list;
    private readonly Dictionary<long, PersonName> names;
    private readonly HashSet<long> gone;
    private readonly HashSet<long> used = [];
    private readonly HashSet<string> taken;

    public KeyMatching(KeyFacts facts, ClassListReading list)
    {
        (this.facts, this.list) = (facts, list);
        names = facts.Names.ToDictionary(name => name.PupilId, name => name.Name);
        gone = [.. facts.Pupils.Where(pupil => !pupil.LearnsOn(facts.Today)).Select(pupil => pupil.Id)];
        taken = [.. ThisYear.Select(place => place.Code)];
    }

    public List<PlannedPupil> Planned { get; } = [];

    public List<KeyDoubt.Missing> Missing { get; } = [];

    public List<KeyDoubt> Doubts { get; } = [];

    private IEnumerable<PupilPlace> ThisYear => facts.Places.Where(place => place.StartYear == facts.StartYear);

    /// <summary>Matches the rows of one class: by name, then by number, then from elsewhere; the rest is new.</summary>
    public void Take(SchoolClass one, IReadOnlyList<ListedPupil> rows)
    {
        var places = ThisYear.Where(place => place.Class == $"{one}" && place.Until is null && !gone.Contains(place.PupilId)).OrderBy(place => Number(place.Code)).ToList();
        var known = places.FindAll(place => names.ContainsKey(place.PupilId));
        var unnamed = places.FindAll(place => !names.ContainsKey(place.PupilId));
        var isFirst = known.Count == 0;
        var (numbers, drifted) = (NumbersOf(one, rows, isFirst), false);
        var waiting = new List<(ListedPupil Row, int? Number)>();
        foreach (var (row, number) in rows.Zip(numbers).OrderBy(pair => known.Exists(place => Number(place.Code) == pair.Second && Same(names[place.PupilId], pair.First.Name)) ? 0 : 1))
        {
            var same = known.FindAll(place => Same(names[place.PupilId], row.Name));
            var place = same.Find(own => Number(own.Code) == number) ?? same.FirstOrDefault() ?? Alike(known, rows, row);
            if (place is null)
            {
                waiting.Add((row, number));
                continue;
            }

            drifted |= number is not null && number != Number(place.Code);
            known.Remove(place);
            Keep(row, place);
        }

        foreach (var (row, number) in waiting)
        {
            if (!isFirst && known.Find(place => Number(place.Code) == number && OtherFamily(names[place.PupilId], row.Name)) is { } renamed)
            {
                Doubts.Add(new KeyDoubt.Renamed(renamed.Code, names[renamed.PupilId], row.Name));
                known.Remove(renamed);
                Keep(row, renamed);
            }
            else
            {
                Place(one, row, number, isFirst, drifted, unnamed);
            }
        }

        Missing.AddRange(known.Select(place => new KeyDoubt.Missing(place.PupilId, place.Code, names[place.PupilId])));
        Doubts.AddRange(Planned.Where(pupil => pupil.Listed.Class == one).GroupBy(pupil => pupil.Listed.Name.Key).Where(same => same.Count() > 1)
            .Select(same => new KeyDoubt.SameName(one, same.First().Listed.Name, [.. same.Select(pupil => pupil.Code)])));
    }

    private void Keep(ListedPupil row, PupilPlace place)
    {
        used.Add(place.PupilId);
        var before = names.GetValueOrDefault(place.PupilId);
        Planned.Add(new(before is null ? row : row with { Name = Fuller(before, row.Name) }, place.Code, place.PupilId) { Before = before });
    }

    /// <summary>A row that the class does not know: a prepared code, a child from another class or of the year before, or a new one.</summary>
    private void Place(SchoolClass one, ListedPupil row, int? number, bool isFirst, bool drifted, List<PupilPlace> unnamed)
    {
        var prepared = isFirst ? unnamed.Find(place => Number(place.Code) == number)
            : (drifted ? null : unnamed.Find(place => Number(place.Code) == number)) ?? unnamed.FirstOrDefault();
        if (prepared is not null)
        {
            unnamed.Remove(prepared);
            Keep(row, prepared);
            return;
        }

        if (Free(one, isFirst ? number : null) is not { } code)
        {
            Doubts.Add(new KeyDoubt.ClassIsFull(one, row.Name));
            return;
        }

        taken.Add(code);
        var (moves, earlier) = (isFirst ? null : FromOtherClass(one, row), FromLastYear(one, row));
        var pupil = moves?.PupilId ?? earlier;
        if (pupil is { } found)
        {
            used.Add(found);
        }

        Doubts.AddRange(moves is not null ? [new KeyDoubt.Moved(row.Name, moves.Code, code)] : isFirst ? Array.Empty<KeyDoubt>() : [new KeyDoubt.CameLater(code, row.Name)]);
        Planned.Add(new(row, code, pupil) { NeedsPlace = true, Leaves = moves, Before = pupil is { } id ? names.GetValueOrDefault(id) : null });
    }

    /// <summary>Somebody of the same grade and full name whose own class no longer lists them; where the file has no list of that class, a full name with patronymic is enough.</summary>
    private PupilPlace? FromOtherClass(SchoolClass one, ListedPupil row)
    {
        var found = ThisYear.Where(place => place.Until is null && !used.Contains(place.PupilId) && !gone.Contains(place.PupilId) && place.Class != $"{one}"
            && SchoolClass.TryParse(place.Class, out var other) && other.Grade == one.Grade && names.TryGetValue(place.PupilId, out var name) && Same(name, row.Name) && row.Name.Patronymic is not null
            && !list.Pupils.Any(pupil => pupil.Class == other && Same(pupil.Name, row.Name))).ToList();
        return found is [var only] ? only : null;
    }

    /// <summary>Somebody of the same full name who was one grade lower a year ago, or repeats the grade, and has no code this year.</summary>
    private long? FromLastYear(SchoolClass one, ListedPupil row)
    {
        var placed = ThisYear.Select(place => place.PupilId).ToHashSet();
        var found = facts.Places.Where(place => place.StartYear == facts.StartYear - 1 && place.Until is null && !placed.Contains(place.PupilId) && !used.Contains(place.PupilId) && !gone.Contains(place.PupilId)
            && SchoolClass.TryParse(place.Class, out var before) && (before.Grade == one.Grade - 1 || before.Grade == one.Grade)
            && names.TryGetValue(place.PupilId, out var name) && Same(name, row.Name)).Select(place => place.PupilId).Distinct().ToList();
        return found is [var only] ? only : null;
    }

    /// <summary>The code of the asked number, or of the next after all that the class ever had this year; null: the journal is full.</summary>
    private string? Free(SchoolClass one, int? number)
    {
        var wanted = number is { } asked && PupilCode.Of(one, asked) is { } code && !taken.Contains($"{code}") ? code
            : PupilCode.Of(one, taken.Where(own => own.StartsWith($"{one}-", StringComparison.Ordinal)).Select(Number).DefaultIfEmpty(0).Max() + 1);
        return wanted?.ToString();
    }

    /// <summary>Numbers of the list, or the order of its rows where the numbers of a first list cannot be codes.</summary>
    private List<int?> NumbersOf(SchoolClass one, IReadOnlyList<ListedPupil> rows, bool isFirst)
    {
        var numbers = rows.Select(row => row.Number).ToList();
        if (!isFirst || (numbers.TrueForAll(number => number is >= 1 and <= PupilCode.Most) && numbers.Distinct().Count() == numbers.Count))
        {
            return numbers;
        }

        Doubts.Add(new KeyDoubt.NoNumbers(one));
        return [.. Enumerable.Range(1, rows.Count)];
    }

    /// <summary>The only pupil of the class whose name does not contradict, where it is the only such row too: a patronymic was added or left out.</summary>
    private PupilPlace? Alike(List<PupilPlace> known, IReadOnlyList<ListedPupil> rows, ListedPupil row) =>
        known.FindAll(place => names[place.PupilId].Matches(row.Name)) is [var only] && rows.Count(other => names[only.PupilId].Matches(other.Name)) == 1 ? only : null;

    private static PersonName Fuller(PersonName before, PersonName now) =>
        Same(before, now) || (now.Given.Length >= before.Given.Length && (now.Patronymic?.Length ?? 0) >= (before.Patronymic?.Length ?? 0)) ? now
        : Folded.Same(before.Family, now.Family) ? before : now;

    private static bool OtherFamily(PersonName before, PersonName now) =>
        Folded.Same(before.Given, now.Given) && Folded.Of(before.Patronymic) == Folded.Of(now.Patronymic) && !Folded.Same(before.Family, now.Family);

    private static bool Same(PersonName one, PersonName other) => one.Key == other.Key;

    private static int Number(string code) => PupilCode.TryParse(code, out var read) ? read.Number : 0;
}
