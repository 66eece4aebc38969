using System.Collections.Frozen;

namespace QualityDomain.People.Responsibles;

/// <summary>The words that name responsible parties: short forms as they are, long ones by their stems, so that every case is covered.</summary>
internal static class PartyWords
{
    private static readonly FrozenDictionary<string, PartyLex> Exact = new Dictionary<string, PartyLex>(StringComparer.Ordinal)
    {
        ["зам"] = PartyLex.Deputy, ["замы"] = PartyLex.Deputy, ["здувр"] = PartyLex.DeputyOfArea, ["здур"] = PartyLex.DeputyOfArea, ["зд"] = PartyLex.Deputy, ["здвр"] = PartyLex.DeputyOfArea, ["здумр"] = PartyLex.DeputyOfArea, ["зднмр"] = PartyLex.DeputyOfArea, ["здахч"] = PartyLex.DeputyOfArea, ["здахр"] = PartyLex.DeputyOfArea, ["здмр"] = PartyLex.DeputyOfArea, ["здупр"] = PartyLex.DeputyOfArea, ["звр"] = PartyLex.DeputyOfArea, ["зувр"] = PartyLex.DeputyOfArea, ["зур"] = PartyLex.DeputyOfArea, ["зду"] = PartyLex.DeputyOfArea,
        ["дир"] = PartyLex.Director, ["директ"] = PartyLex.Director, ["рук"] = PartyLex.Head, ["руков"] = PartyLex.Head, ["род"] = PartyLex.Parent, ["родит"] = PartyLex.Parent, ["адм"] = PartyLex.Administration, ["руковод"] = PartyLex.Head,
        ["шмо"] = PartyLex.Association, ["мо"] = PartyLex.Association, ["рмо"] = PartyLex.Association, ["пмо"] = PartyLex.Association, ["гмо"] = PartyLex.Association,
        ["цмк"] = PartyLex.Association, ["метод"] = PartyLex.Methodical, ["мет"] = PartyLex.Methodical, ["нач"] = PartyLex.Primary, ["начальн"] = PartyLex.Primary,
        ["кл"] = PartyLex.Class, ["предм"] = PartyLex.SubjectTeacher, ["физрук"] = PartyLex.PhysicalTrainer, ["физруки"] = PartyLex.PhysicalTrainer, ["пед"] = PartyLex.Pedagogical, ["соц"] = PartyLex.Social, ["мс"] = PartyLex.CouncilShort, ["нмс"] = PartyLex.CouncilShort,
        ["зав"] = PartyLex.HeadOf, ["уч"] = PartyLex.TeacherPlain, ["учит"] = PartyLex.TeacherPlain, ["тех"] = PartyLex.Technical, ["админ"] = PartyLex.Administration,
        ["и"] = PartyLex.Connector, ["а"] = PartyLex.Connector, ["также"] = PartyLex.Connector, ["совместно"] = PartyLex.Connector, ["с"] = PartyLex.Connector, ["со"] = PartyLex.Connector, ["при"] = PartyLex.Connector,
        ["по"] = PartyLex.By, ["отв"] = PartyLex.Label, ["ответств"] = PartyLex.Label, ["ответст"] = PartyLex.Label, ["участии"] = PartyLex.Connector, ["содействии"] = PartyLex.Connector, ["поддержке"] = PartyLex.Connector, ["исп"] = PartyLex.Label, ["врио"] = PartyLex.Acting, ["ио"] = PartyLex.Acting,
        ["все"] = PartyLex.All, ["всех"] = PartyLex.All, ["весь"] = PartyLex.All, ["всем"] = PartyLex.All, ["старший"] = PartyLex.All, ["старшая"] = PartyLex.All, ["старшие"] = PartyLex.All, ["ст"] = PartyLex.All, ["силами"] = PartyLex.Connector, ["психолого"] = PartyLex.Unknown,
        ["мбоу"] = PartyLex.Organisation, ["мкоу"] = PartyLex.Organisation, ["маоу"] = PartyLex.Organisation, ["моу"] = PartyLex.Organisation, ["гбоу"] = PartyLex.Organisation,
        ["мобу"] = PartyLex.Organisation, ["мбо"] = PartyLex.Organisation, ["гоу"] = PartyLex.Organisation, ["гкоу"] = PartyLex.Organisation, ["сош"] = PartyLex.Organisation, ["оош"] = PartyLex.Organisation, ["нош"] = PartyLex.Organisation,
        ["оу"] = PartyLex.Organisation, ["оо"] = PartyLex.Organisation, ["чоу"] = PartyLex.Organisation,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly (string Stem, PartyLex Lex)[] Stems =
    [
        ("замест", PartyLex.Deputy), ("замдир", PartyLex.Deputy), ("завуч", PartyLex.DeputyOfArea), ("директор", PartyLex.Director),
        ("руководител", PartyLex.Head), ("председател", PartyLex.Head), ("объединени", PartyLex.Union), ("методсовет", PartyLex.CouncilShort), ("методобъединени", PartyLex.Association),
        ("методическ", PartyLex.Methodical), ("методист", PartyLex.Methodist), ("предметник", PartyLex.SubjectTeacher), ("предметн", PartyLex.SubjectTeacher),
        ("учител", PartyLex.TeacherPlain), ("преподавател", PartyLex.TeacherPlain), ("педсовет", PartyLex.CouncilShort), ("педколлектив", PartyLex.Collective), ("педработник", PartyLex.Collective), ("педсостав", PartyLex.Collective), ("педагогическ", PartyLex.Pedagogical),
        ("педагог", PartyLex.Teacher), ("начальник", PartyLex.Unknown), ("начальн", PartyLex.Primary), ("классн", PartyLex.Class), ("класс", PartyLex.ClassShort), ("коллектив", PartyLex.Collective),
        ("работник", PartyLex.Worker), ("организатор", PartyLex.Organizer), ("вожат", PartyLex.Organizer), ("пионервожат", PartyLex.Organizer), ("психологическ", PartyLex.Unknown), ("психолог", PartyLex.Psychologist), ("соцпедагог", PartyLex.SocialPedagogue),
        ("социальн", PartyLex.Social), ("советник", PartyLex.Unknown), ("совет", PartyLex.Council), ("библиотекар", PartyLex.Librarian), ("библиотек", PartyLex.Library), ("заведующ", PartyLex.HeadOf),
        ("системн", PartyLex.System), ("администратор", PartyLex.Administrator), ("администрац", PartyLex.Administration), ("техническ", PartyLex.Technical), ("специалист", PartyLex.Specialist),
        ("рабоч", PartyLex.Working), ("творческ", PartyLex.Working), ("групп", PartyLex.Group), ("родком", PartyLex.ParentsCommittee), ("родительск", PartyLex.Parent), ("родител", PartyLex.Parent),
        ("комитет", PartyLex.Committee), ("секретар", PartyLex.Secretary), ("делопроизводител", PartyLex.Secretary), ("кафедр", PartyLex.Department), ("ответственн", PartyLex.Label), ("исполнител", PartyLex.Label),
        ("гимнази", PartyLex.Organisation), ("колледж", PartyLex.Organisation), ("техникум", PartyLex.Organisation), ("училищ", PartyLex.Organisation), ("интернат", PartyLex.Organisation), ("лице", PartyLex.Organisation), ("школьн", PartyLex.School), ("общешкольн", PartyLex.School), ("школ", PartyLex.Organisation), ("учреждени", PartyLex.Organisation), ("член", PartyLex.Member),
    ];

    public static PartyLex Find(string word)
    {
        if (Exact.TryGetValue(word, out var known))
        {
            return known;
        }

        foreach (var (stem, lex) in Stems)
        {
            if (word.StartsWith(stem, StringComparison.Ordinal) && word.Length - stem.Length <= 8)
            {
                return lex;
            }
        }

        return PartyLex.Unknown;
    }
}
