namespace CcgAssurance.Web.Infrastructure.Forms;

/// <summary>One of several like answers in a form, each of which has a name of its own where two versions are compared.</summary>
public interface IFormRow
{
    /// <summary>What the answer is about.</summary>
    string RowLabel { get; }

    /// <summary>The answer in words; null where there is none.</summary>
    string? RowText { get; }
}
