using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Quarters;

namespace CcgAssurance.Web.Features.Assessments.Items;

/// <summary>How many items a domain or theme has, and the way to them.</summary>
public sealed record ItemCounts(QuarterKey Quarter, Focus Focus, IReadOnlyDictionary<ItemKind, int> OfKind)
{
    public int All => OfKind.Values.Sum();

    public int this[ItemKind kind] => OfKind.GetValueOrDefault(kind);
}
