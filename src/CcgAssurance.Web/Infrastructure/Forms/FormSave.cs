using CcgAssurance.Domain.Records;
using FluentValidation;

namespace CcgAssurance.Web.Infrastructure.Forms;

/// <summary>Everything that the saving of a posted form needs, whichever page it is on.</summary>
public sealed record FormSave<TPage, TForm>
    where TPage : class, IFormPage<TPage, TForm>
    where TForm : IRecordForm
{
    /// <summary>The view that shows the form.</summary>
    public required string View { get; init; }

    /// <summary>What was posted.</summary>
    public required TForm Form { get; init; }

    /// <summary>Says whether the answers are there and readable.</summary>
    public required IValidator<TForm> Validator { get; init; }

    /// <summary>The rules beside those that always hold, by the name of their set.</summary>
    public string? RuleSet { get; init; }

    /// <summary>Whether the record was open when the request came in; if not, nothing is looked at but the text to give back.</summary>
    public required bool IsOpen { get; init; }

    /// <summary>Changes the record.</summary>
    public required Func<Task<Outcome>> Handle { get; init; }

    /// <summary>Reads the page anew, for showing it again.</summary>
    public required Func<Task<TPage>> Read { get; init; }

    /// <summary>Whether the record was removed meanwhile; for the pages of records that can be.</summary>
    public Func<Task<bool>> IsGone { get; init; } = () => Task.FromResult(false);

    /// <summary>What the button does, where the page has several; otherwise the page says it.</summary>
    public string? ButtonDone { get; init; }

    /// <summary>The address of the page itself, where what was typed into it is offered again.</summary>
    public required string PageAddress { get; init; }

    /// <summary>Where what is saved is shown, if that is another page.</summary>
    public string? KeepAddress { get; init; }

    /// <summary>Where to go once it is saved.</summary>
    public required string DoneAddress { get; init; }

    /// <summary>What to say there.</summary>
    public required string DoneMessage { get; init; }
}
