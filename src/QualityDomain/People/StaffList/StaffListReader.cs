namespace QualityDomain.People.StaffList;

/// <summary>What a staff list says, shown to a person before anything is stored.</summary>
/// <param name="Staff">In the order of the list.</param>
/// <param name="Doubts">In the order of the rows.</param>
public sealed record StaffListReading(ValueList<StaffDraft> Staff, ValueList<StaffDoubt> Doubts);

/// <summary>Reads the table of a staff list: columns by their meaning, several rows a person, sections of associations.</summary>
/// <remarks>Never stops at a bad row. Source: staff lists and tariff lists of schools.</remarks>
public static class StaffListReader
{
    /// <summary>Reads rows of plain cells; merged cells may repeat their text.</summary>
    public static StaffListReading Read(ValueList<ValueList<string>> rows)
    {
        if (StaffColumns.Find(rows) is not var (header, columns))
        {
            return new([], [new StaffDoubt.NoNameColumn()]);
        }

        var people = new List<PersonRows>();
        var doubts = new List<StaffDoubt>();
        string? section = null;
        for (var i = header + 1; i < rows.Count; i++)
        {
            var row = new StaffRow(i + 1, rows[i], columns);
            switch (row.Kind)
            {
                case StaffRowKind.Nothing:
                    break;
                case StaffRowKind.Section:
                    section = row.SectionAssociation;
                    break;
                case StaffRowKind.Continued when people.Count > 0:
                    people[^1].Rows.Add(row);
                    break;
                case StaffRowKind.Person when people.Find(one => one.Name.Key == row.Name!.Key) is { } known:
                    if (known != people[^1])
                    {
                        doubts.Add(new StaffDoubt.SamePerson(row.Number, known.Rows[0].Number, known.Name));
                    }

                    known.Rows.Add(row);
                    break;
                case StaffRowKind.Person:
                    people.Add(new(row.Name!, section, [row]));
                    break;
                default:
                    doubts.Add(new StaffDoubt.NoName(row.Number, row.Text));
                    break;
            }
        }

        var drafts = people.ConvertAll(person => StaffDraftBuilder.Build(person, doubts));
        doubts.AddRange(Clashes(drafts));
        return new(WithSubjectsOfHeads(drafts).ToValueList(), doubts.OrderBy(doubt => doubt.Row).ToValueList());
    }

    /// <summary>The head of an association answers for the subjects that its members teach.</summary>
    private static IEnumerable<StaffDraft> WithSubjectsOfHeads(List<StaffDraft> drafts)
    {
        var taught = drafts
            .SelectMany(draft => draft.Roles)
            .Where(role => role.Association is not null)
            .ToLookup(role => Folded.Of(role.Association), role => role.Subjects);
        return drafts.Select(draft => draft with
        {
            Roles = draft.Roles
                .Select(role => role.Role != Role.AssociationHead ? role : role with
                {
                    Subjects = taught[Folded.Of(role.Association)].SelectMany(subjects => subjects).DistinctBy(Folded.Of).ToValueList(),
                })
                .ToValueList(),
        });
    }

    /// <summary>One class has one class teacher, one school one director.</summary>
    private static IEnumerable<StaffDoubt> Clashes(List<StaffDraft> drafts)
    {
        var leaders = new Dictionary<string, int>();
        int? director = null;
        foreach (var (draft, role) in drafts.SelectMany(draft => draft.Roles.Select(role => (draft, role))))
        {
            if (role.Role == Role.Director)
            {
                if (director is { } earlier)
                {
                    yield return new StaffDoubt.TwoDirectors(draft.Row, earlier);
                }

                director ??= draft.Row;
            }

            foreach (var led in role.Role == Role.ClassTeacher ? role.Classes : [])
            {
                if (!leaders.TryAdd(led, draft.Row))
                {
                    yield return new StaffDoubt.TwoClassTeachers(draft.Row, leaders[led], led);
                }
            }
        }
    }
}
