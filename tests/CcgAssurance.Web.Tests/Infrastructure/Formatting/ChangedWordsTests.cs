using CcgAssurance.Web.Infrastructure.Formatting;

namespace CcgAssurance.Web.Tests.Infrastructure.Formatting;

public sealed class ChangedWordsTests
{
    [Theory]
    [InlineData("Waits fell to 84.1% in May.", "Waits fell to 92.7% in June.", "Waits fell to [84.1%] in [May.]", "Waits fell to [92.7%] in [June.]")]
    [InlineData("The trust is late.", "The trust is late. It has a plan.", "The trust is late.", "The trust is late.[ It has a plan.]")]
    [InlineData("One plan for winter and one for cancer", "One plan for cancer", "One plan for [winter and one for ]cancer", "One plan for cancer")]
    [InlineData("The same", "The same", "The same", "The same")]
    [InlineData("First line\nSecond line", "First line\nLast line", "First line\n[Second] line", "First line\n[Last] line")]
    public void The_words_that_the_other_text_does_not_have_are_marked(string before, string now, string markedBefore, string markedNow)
    {
        var pieces = ChangedWords.Between(before, now);

        Assert.Equal(markedBefore, Marked(pieces.Before));
        Assert.Equal(markedNow, Marked(pieces.Now));
    }

    [Theory]
    [InlineData("Waits fell.", "The governing body met in public, and heard from its patients.")]
    [InlineData(null, "New.")]
    [InlineData("Old.", null)]
    public void Texts_with_little_in_common_are_shown_as_they_are(string? before, string? now)
    {
        var pieces = ChangedWords.Between(before, now);

        Assert.Equal(before ?? "", Marked(pieces.Before));
        Assert.Equal(now ?? "", Marked(pieces.Now));
    }

    private static string Marked(IEnumerable<TextPiece> pieces) =>
        string.Concat(pieces.Select(piece => piece.IsChanged ? $"[{piece.Text}]" : piece.Text));
}
