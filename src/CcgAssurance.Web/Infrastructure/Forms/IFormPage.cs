using CcgAssurance.Domain.Records;

namespace CcgAssurance.Web.Infrastructure.Forms;

/// <summary>A page that shows one form over what is stored.</summary>
public interface IFormPage<TPage, TForm> : IClosingPage
    where TForm : IRecordForm
{
    /// <summary>What is stored, in the shape of the form.</summary>
    TForm Stored { get; }

    /// <summary>The version and the stage of what is stored.</summary>
    Tokens Seen => Stored.Seen;

    /// <summary>What kind of thing the page is about, in the middle of a sentence; null for the record that its address names.</summary>
    string? Subject => null;

    /// <summary>What the button does where it is all that is asked for, as in "Nothing was removed".</summary>
    string ButtonDone => "removed";

    /// <summary>Whether the form asked for answers, and not only for its button.</summary>
    bool HasAnswers(TForm form) => FormText.Answers(form).Any();

    /// <summary>The page with this in its form.</summary>
    TPage WithForm(TForm form);

    /// <summary>The page with this in its form, what is stored beside it, and the tokens of the record as it is now.</summary>
    TPage WithConflict(TForm form, ConflictNotice notice);
}
