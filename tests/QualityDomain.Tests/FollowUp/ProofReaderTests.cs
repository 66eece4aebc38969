using QualityDomain.FollowUp;

namespace QualityDomain.Tests.FollowUp;

public sealed class ProofReaderTests
{
    [Theory]
    [InlineData("112 от 15.09", "Приказ № 112 от 15.09")]
    [InlineData("№ 112", "Приказ № 112")]
    [InlineData("приказ № 112 от 15.09", "Приказ № 112 от 15.09")]
    [InlineData("Приказом 112", "Приказ № 112")]
    [InlineData("ОД-45", "Приказ № ОД-45")]
    [InlineData("протокол № 3", "Протокол № 3")] // another document was meant
    [InlineData("приказ", "Приказ")]
    public void The_number_of_an_order_is_read_however_it_is_typed(string typed, string expected) => ProofReader.Order(typed).ShouldBe(expected);

    [Theory]
    [InlineData("3", "Папка ВШК № 3")]
    [InlineData("ВШК-3", "Папка ВШК № 3")]
    [InlineData("папка ВШК-3", "Папка ВШК № 3")]
    [InlineData("в папке 12", "Папка ВШК № 12")]
    [InlineData("журнал замещений", "Журнал замещений")]
    public void The_number_of_a_folder_is_read_however_it_is_typed(string typed, string expected) => ProofReader.Folder(typed).ShouldBe(expected);

    [Theory]
    [InlineData("https://school.example/order", ProofKind.Link)]
    [InlineData("Приказ № 5", ProofKind.Reference)]
    [InlineData("Провели беседу", ProofKind.Words)]
    public void A_typed_proof_has_the_kind_that_it_looks_like(string typed, ProofKind expected) => ProofReader.KindOf(typed).ShouldBe(expected);
}
