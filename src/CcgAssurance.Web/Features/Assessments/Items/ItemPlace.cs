using System.Globalization;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Framework;

namespace CcgAssurance.Web.Features.Assessments.Items;

/// <summary>Where new items go, as an address says it.</summary>
/// <param name="Focus">The domain or theme.</param>
/// <param name="Kind">What kind of item.</param>
/// <param name="Issue">The issue that a new action answers, or null.</param>
/// <param name="Review">The progress review whose improvement a new achievement begins with, or null.</param>
public sealed record ItemPlace(string? Focus, string? Kind, Guid? Issue, Guid? Review = null)
{
    /// <summary>Both in the words of the domain; null where there is no such focus or kind, which is nobody's link.</summary>
    public (Focus Focus, ItemKind Kind)? Read(FrameworkVersion framework) =>
        Domain.Framework.Focus.TryParse(Focus, CultureInfo.InvariantCulture, out var about) &&
        Domain.Framework.Focus.AllOf(framework).Contains(about) &&
        Enum.TryParse<ItemKind>(Kind, ignoreCase: true, out var what) && Enum.IsDefined(what)
            ? (about, what)
            : null;
}
