using CcgAssurance.Domain.Organisations;

namespace CcgAssurance.Domain.Tests.Organisations;

public sealed class OrganisationCodeTests
{
    [Fact]
    public void A_code_is_read_whatever_its_capitals() => Assert.Equal("00C", OrganisationCode.Parse("00c").ToString());

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("00")]
    [InlineData("00CC")]
    [InlineData("0 C")]
    [InlineData("0é1")]
    public void Anything_but_three_letters_or_digits_is_refused(string? text) => Assert.False(OrganisationCode.TryParse(text, null, out _));
}
