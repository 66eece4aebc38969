using QualityDomain.Assessments;
using QualityDomain.Assessments.Catalogues;

namespace QualityDomain.Tests.Assessments;

public sealed class WorkTitleTests
{
    [Theory]
    [InlineData("ВПР", "Русский язык", "ВПР по русскому языку")]
    [InlineData("Входная работа", "математика", "входной контрольной работы по математике")]
    [InlineData("Промежуточная аттестация", "Окружающий мир", "промежуточной аттестации по окружающему миру")]
    [InlineData("ОГЭ", "Обществознание", "ОГЭ по обществознанию")]
    [InlineData("Мониторинг", null, "мониторинга")]
    [InlineData("Комплексная работа", "Литературное чтение", "работы «Комплексная работа» по литературному чтению")] // a title of the school's own
    [InlineData(null, "Робототехника", "работы по предмету «Робототехника»")]
    public void A_work_is_named_in_the_genitive(string? procedure, string? subject, string expected) =>
        WorkTitle.Genitive(new(procedure, subject, 4, 2026)).ShouldBe(expected);

    [Fact]
    public void Every_procedure_and_subject_that_the_program_knows_has_its_case()
    {
        foreach (var procedure in KnownProcedures.All)
        {
            WorkTitle.Procedure(procedure.Code).ShouldNotContain("«");
        }

        foreach (var scale in KnownScales.All)
        {
            WorkTitle.Subject(scale.Subject).ShouldNotContain("«");
        }
    }
}
