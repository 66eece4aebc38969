using System.Globalization;
using System.Text.RegularExpressions;

namespace QualityDomain.People.StaffList;

/// <summary>Makes one draft of all that a list says of a person.</summary>
internal static partial class StaffDraftBuilder
{
    private static readonly CultureInfo DecimalComma = new("") { NumberFormat = { NumberDecimalSeparator = "," } };

    public static StaffDraft Build(PersonRows person, List<StaffDoubt> doubts)
    {
        var row = person.Rows[0].Number;
        var posts = person.Rows.SelectMany(one => new[] { one[StaffColumn.Post], one.AfterName }).Where(text => text is not "").Distinct().ToList();
        var post = posts.Count == 0 ? null : string.Join(", ", posts).ReplaceLineEndings(" ");
        var subjects = Subjects(person, post);
        var taught = Classes(person, StaffColumn.Classes, doubts);
        var led = Classes(person, StaffColumn.LedClass, doubts);
        var area = Classes(person, StaffColumn.Area, doubts) is { AllGrades.Count: > 0 } named ? named : AreaInPost(post);
        var (association, heads) = Association(person, post);

        var roles = new List<Role>(Posts.Read(post ?? ""));
        Also(Role.AssociationHead, heads);
        Also(Role.ClassTeacher, led.AllGrades.Count > 0);
        Also(Role.SubjectTeacher, subjects.Count > 0 && !roles.Contains(Role.PrimaryTeacher));
        if (roles.Count == 0)
        {
            doubts.Add(new StaffDoubt.UnknownPost(row, post ?? ""));
            roles.Add(Role.Employee);
        }

        var drafts = roles.ConvertAll(role => role switch
        {
            Role.SubjectTeacher => new RoleDraft(role) { Subjects = subjects, Classes = Names(taught), Grades = taught.Grades, Association = association },
            Role.PrimaryTeacher => new(role) { Subjects = subjects, Classes = Names(taught), Grades = taught.AllGrades.Count == 0 ? [1, 2, 3, 4] : taught.Grades, Association = association },
            Role.ClassTeacher => new(role) { Classes = Names(led.Classes.Count > 0 || !roles.Contains(Role.PrimaryTeacher) ? led : taught) },
            Role.AssociationHead => new(role) { Association = association },
            Role.DeputyAcademic or Role.DeputyPastoral => new(role) { Grades = area.AllGrades },
            _ => new(role),
        });
        doubts.AddRange(Missing(row, person.Name, drafts));
        return new(row, person.Name, post, drafts.ToValueList())
        {
            WeeklyHours = Hours(person, doubts),
            Email = Email(person, doubts),
        };

        void Also(Role role, bool when)
        {
            if (when && !roles.Contains(role))
            {
                roles.Add(role);
            }
        }
    }

    private static IEnumerable<StaffDoubt> Missing(int row, PersonName name, List<RoleDraft> roles)
    {
        foreach (var role in roles)
        {
            switch (role)
            {
                case { Role: Role.SubjectTeacher, Subjects.Count: 0 }:
                    yield return new StaffDoubt.NoSubject(row, name);
                    break;
                case { Role: Role.ClassTeacher, Classes.Count: 0 }:
                    yield return new StaffDoubt.NoClass(row, name);
                    break;
                case { Role: Role.AssociationHead, Association: null }:
                    yield return new StaffDoubt.NoAssociation(row, name);
                    break;
            }
        }
    }

    /// <summary>The column's wording is kept; from «учитель русского языка и литературы» the ordinary names are taken.</summary>
    private static ValueList<string> Subjects(PersonRows person, string? post)
    {
        var written = person.Rows.SelectMany(row => Split(row[StaffColumn.Subjects])).DistinctBy(Folded.Of).ToValueList();
        return written.Count > 0 || post is null ? written : TaughtSubject().Matches(post)
            .SelectMany(match => match.Groups["what"].Value.Split([" и ", ","], StringSplitOptions.None))
            .Select(SubjectName.Recognise)
            .OfType<string>()
            .Distinct()
            .ToValueList();
    }

    /// <summary>«История и обществознание» are two subjects, «Основы безопасности и защиты Родины» is one.</summary>
    private static IEnumerable<string> Split(string cell)
    {
        foreach (var part in cell.Split([',', ';', '\n', '/'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var halves = part.Split(" и ", StringSplitOptions.TrimEntries);
            var known = halves.Select(SubjectName.Recognise).ToList();
            foreach (var subject in known.TrueForAll(name => name is not null) && known.Distinct().Count() == halves.Length ? halves : [part])
            {
                yield return subject;
            }
        }
    }

    private static ClassSet Classes(PersonRows person, StaffColumn column, List<StaffDoubt> doubts)
    {
        var sets = new List<ClassSet>();
        foreach (var row in person.Rows.DistinctBy(row => row[column]))
        {
            var text = row[column].ReplaceLineEndings(",");
            if (ClassSet.TryParse(text, out var set))
            {
                sets.Add(set);
            }
            else if (text is not "")
            {
                doubts.Add(new StaffDoubt.UnreadableClasses(row.Number, text));
            }
        }

        return new(sets.SelectMany(set => set.Grades).Distinct().Order().ToValueList(), sets.SelectMany(set => set.Classes).Distinct().Order().ToValueList());
    }

    /// <summary>«Заместитель директора по УВР (5–9 классы)».</summary>
    private static ClassSet AreaInPost(string? post) =>
        ClassSet.TryParse(InBrackets().Match(post ?? "").Groups["what"].Value, out var area) ? area : new([], []);

    private static (string? Association, bool Heads) Association(PersonRows person, string? post)
    {
        var cell = person.Rows.Select(row => row[StaffColumn.Association]).FirstOrDefault(text => text is not "") ?? "";
        var heads = Heads().IsMatch(cell);
        var name = Heads().Replace(cell, "").Trim(' ', '(', ')', ',', '–', '-', '—', '\n');
        var inPost = HeadOf().Match(post ?? "").Groups["what"].Value.Trim();
        return (name is not "" ? name : inPost is not "" ? $"ШМО {inPost}" : person.Section, heads);
    }

    private static decimal? Hours(PersonRows person, List<StaffDoubt> doubts)
    {
        decimal? sum = null;
        foreach (var row in person.Rows.Where(row => row[StaffColumn.Hours] is not ""))
        {
            var text = row[StaffColumn.Hours].Replace('.', ',').TrimEnd('ч', 'а', 'с', 'о', 'в', ' ', '.', ',');
            if (decimal.TryParse(text, NumberStyles.AllowDecimalPoint, DecimalComma, out var hours) && hours is >= 0 and <= 100)
            {
                sum = (sum ?? 0) + hours;
            }
            else
            {
                doubts.Add(new StaffDoubt.UnreadableHours(row.Number, row[StaffColumn.Hours]));
            }
        }

        return sum;
    }

    private static string? Email(PersonRows person, List<StaffDoubt> doubts)
    {
        if (person.Rows.Find(row => row[StaffColumn.Email] is not "") is not { } row)
        {
            return null;
        }

        if (Address().IsMatch(row[StaffColumn.Email]))
        {
            return row[StaffColumn.Email];
        }

        doubts.Add(new StaffDoubt.UnreadableEmail(row.Number, row[StaffColumn.Email]));
        return null;
    }

    private static ValueList<string> Names(ClassSet set) => set.Classes.Select(one => one.ToString()).ToValueList();

    [GeneratedRegex("""(учител[а-я]*|преподавател[а-я]*)\s+(?<what>[^,;()\n]+)""", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex TaughtSubject();

    [GeneratedRegex("""\((?<what>[^()]*)\)""", RegexOptions.ExplicitCapture)]
    private static partial Regex InBrackets();

    [GeneratedRegex("""\(?\bрук(оводител[а-я]*|\.)?(?![а-я])\)?""", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Heads();

    [GeneratedRegex("""рук[а-я]*\.?\s+(ШМО|МО)\s+(?<what>[^,;()\n]+)""", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex HeadOf();

    [GeneratedRegex("""^[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$""", RegexOptions.ExplicitCapture)]
    private static partial Regex Address();
}
