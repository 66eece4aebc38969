using QualityDomain.People;

namespace QualityDomain.Tests.People;

public sealed class ClassMentionsTests
{
    [Theory]
    [InlineData("Провести входные работы по математике в 5–9 классах", "5-9")]
    [InlineData("Посетить уроки в 4А и 4Б классах", "4А,4Б")]
    [InlineData("Провести пробное собеседование в 9-х классах.", "9")]
    [InlineData("Собрать родителей учащихся 5 «А» класса", "5А")]
    [InlineData("Проверить тетради в классе 7Б", "7Б")]
    [InlineData("Диагностика в 4, 5 и 10 кл. школы", "4,5,10")]
    [InlineData("В 9 классе 5 учеников не готовы", "9")] // Five pupils, no fifth grade.
    [InlineData("Проверочная работа в 5a классе", "5А")] // A Latin letter.
    [InlineData("Провести 2 собрания до 15.09.2026 и сверить класс с планом", "")]
    [InlineData("Назначить классных руководителей", "")]
    public void Classes_are_found_in_a_sentence(string text, string classes) => ClassMentions.In(text).ToString().ShouldBe(classes);
}
