using CcgAssurance.Domain.Framework;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CcgAssurance.Data.Providers;

internal static class FocusListMapping
{
    private const int MaxLength = 400;

    /// <summary>
    /// Stores a short list of domains and themes as their written forms with commas between: text on all three databases.
    /// </summary>
    public static PropertyBuilder<IReadOnlyList<Focus>> HasFocusList(this PropertyBuilder<IReadOnlyList<Focus>> property)
    {
        property.HasConversion(
            focuses => string.Join(',', focuses),
            text => text.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(part => Focus.Parse(part, null)).ToList(),
            new ValueComparer<IReadOnlyList<Focus>>(
                (left, right) => left!.SequenceEqual(right!),
                focuses => focuses.Aggregate(0, (hash, focus) => HashCode.Combine(hash, focus)),
                focuses => focuses));
        return property.HasMaxLength(MaxLength);
    }
}
