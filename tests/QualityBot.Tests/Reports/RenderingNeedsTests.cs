using QualityBot.Reports;
using QualityDomain;

namespace QualityBot.Tests.Reports;

public sealed class RenderingNeedsTests
{
    [Fact]
    public void A_machine_with_everything_lacks_nothing() => RenderingNeeds.Check().ShouldBeEmpty();

    [Fact]
    public void A_missing_library_is_named_with_its_package()
    {
        var missing = RenderingNeeds.Check(name => !name.Contains("pangocairo"), family => family);

        missing.Single().Name.ShouldBe("libpangocairo-1.0.so.0");
        missing.Single().Remedy.ShouldContain("apt-get install libpangocairo-1.0-0");
    }

    [Fact]
    public void Fonts_are_not_asked_for_while_libraries_are_missing() =>
        RenderingNeeds.Check(_ => false, _ => throw new InvalidOperationException("asked")).Count.ShouldBe(4);

    [Fact]
    public void A_font_that_the_machine_replaces_by_another_is_missing() =>
        RenderingNeeds.Check(_ => true, family => family == "PT Serif" ? "DejaVu Serif" : family).Single()
            .ShouldBe(new MissingNeed("PT Serif", "Нет шрифта PT Serif для печати документов: установите пакет fonts-paratype (apt-get install fonts-paratype fontconfig)."));

    [Fact]
    public void The_refusal_says_what_to_do() =>
        new TypesettingIsMissingException([new("x", "Установите x."), new("y", "Установите y.")]).Message.ShouldBe("Установите x. Установите y.");

    [Fact]
    public void A_family_that_nobody_has_is_not_found()
    {
        lock (QualityBot.Reports.Native.FontRoom.Lock)
        {
            QualityBot.Reports.Native.FontRoom.Enter().FamilyFor("Нет такой гарнитуры").ShouldNotBe("Нет такой гарнитуры");
        }
    }
}
