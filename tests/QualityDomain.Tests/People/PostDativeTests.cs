using QualityDomain.People;

namespace QualityDomain.Tests.People;

public sealed class PostDativeTests
{
    [Theory]
    [InlineData("Заместитель директора по УВР", "Заместителю директора по УВР")]
    [InlineData("заместитель директора по учебно-воспитательной работе", "заместителю директора по учебно-воспитательной работе")]
    [InlineData("Директор", "Директору")]
    [InlineData("Учитель математики", "Учителю математики")]
    [InlineData("Учитель-логопед", "Учителю-логопеду")]
    [InlineData("Педагог-психолог", "Педагогу-психологу")]
    [InlineData("Социальный педагог", "Социальному педагогу")]
    [InlineData("Классный руководитель 5А", "Классному руководителю 5А")]
    [InlineData("Старшая вожатая", "Старшей вожатой")] // «Старшая»: soft after ш
    [InlineData("Руководитель ШМО учителей начальных классов", "Руководителю ШМО учителей начальных классов")]
    [InlineData("Заведующий библиотекой", "Заведующему библиотекой")]
    [InlineData("Методист", "Методисту")]
    [InlineData("Секретарь", "Секретарю")]
    [InlineData("Советник директора по воспитанию", "Советнику директора по воспитанию")]
    [InlineData("Технический специалист", "Техническому специалисту")]
    [InlineData("Ведущий инженер", "Ведущему инженеру")]
    [InlineData("ЗДУВР", "ЗДУВР")] // an abbreviation stays
    public void A_post_is_addressed(string post, string dative) => PostDative.Of(post).ShouldBe(dative);
}
