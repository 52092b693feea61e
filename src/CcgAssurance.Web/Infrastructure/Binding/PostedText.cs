using CcgAssurance.Domain.Texts;

namespace CcgAssurance.Web.Infrastructure.Binding;

/// <summary>The one form in which text from a form is judged and kept.</summary>
internal static class PostedText
{
    /// <summary>
    /// Trims, and makes every line break one character. Browsers post two for each, while the count beside a textarea counts one: without
    /// this the server would refuse a text that the page accepts. A vertical tab is a line break of Word's. Other control characters, which
    /// come along when text is pasted from some documents and which not every database can store, are dropped. Text in which nothing can
    /// be seen is empty.
    /// </summary>
    public static string Normalise(string text) => VisibleText.Trim(string.Concat(
        text.ReplaceLineEndings("\n").Replace('\v', '\n').Where(letter => !char.IsControl(letter) || letter is '\n' or '\t')));
}
