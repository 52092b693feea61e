using CcgAssurance.Domain.Texts;

namespace CcgAssurance.Domain.Tests.Texts;

public sealed class PastedLinesTests
{
    [Theory]
    [InlineData(null, "")]
    [InlineData(" \n\u200B\n", "")]
    [InlineData("One\r\nTwo\vThree", "One; Two; Three")]
    [InlineData("• One\n- Two\n1. Three\n2) Four", "One; Two; Three; Four")]
    [InlineData("One\tits text\t\tmore \n-5 degrees", "One|its text|more; -5 degrees")]
    public void Each_line_in_which_something_can_be_seen_is_one_without_its_sign(string? text, string lines) =>
        Assert.Equal(lines, string.Join("; ", PastedLines.Of(text).Select(cells => string.Join('|', cells))));
}
