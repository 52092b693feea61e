using CcgAssurance.Reporting.Model;

namespace CcgAssurance.Reporting.Layout;

/// <summary>How blocks look at one kind of place: on the page, in a cell, in a banner.</summary>
/// <param name="Body">Ordinary text.</param>
/// <param name="Lead">The sentence under a title.</param>
/// <param name="Note">Something on the side.</param>
/// <param name="ItemBefore">What lies between the items of a list.</param>
internal sealed record Setting(TextStyle Body, TextStyle Lead, TextStyle Note, double ItemBefore)
{
    /// <summary>The style of a kind of paragraph here.</summary>
    public TextStyle Of(ParagraphKind kind) => kind switch
    {
        ParagraphKind.Body => Body,
        ParagraphKind.Lead => Lead,
        ParagraphKind.Label => Body,
        ParagraphKind.Note => Note,
    };
}
