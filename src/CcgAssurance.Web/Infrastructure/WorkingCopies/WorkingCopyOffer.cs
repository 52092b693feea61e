namespace CcgAssurance.Web.Infrastructure.WorkingCopies;

/// <summary>An unsaved copy of the form on the page that is being shown.</summary>
/// <param name="Address">The address of the page.</param>
/// <param name="SavedAt">When it was last kept.</param>
/// <param name="IsContinued">Whether the form is already filled with it.</param>
public sealed record WorkingCopyOffer(string Address, DateTimeOffset SavedAt, bool IsContinued)
{
    /// <summary>What was typed, to be read and copied where the form is closed by now; empty while it can be continued.</summary>
    public IReadOnlyList<string> LeftOver { get; init; } = [];
}
