namespace CcgAssurance.Web.Infrastructure.Forms;

/// <summary>A page whose form goes when its record is closed, while the page stays.</summary>
public interface IClosingPage
{
    /// <summary>Whether the record is still open, so that what was typed can be saved after all.</summary>
    bool CanEdit { get; }
}
