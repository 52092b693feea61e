using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CcgAssurance.Data.Providers;

internal static class EnumListMapping
{
    private const int MaxLength = 400;

    /// <summary>Stores a short list of enum members as their names with commas between: text on all three databases.</summary>
    public static PropertyBuilder<IReadOnlyList<TEnum>> HasEnumList<TEnum>(this PropertyBuilder<IReadOnlyList<TEnum>> property)
        where TEnum : struct, Enum
    {
        property.HasConversion(
            members => string.Join(',', members),
            text => text.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(Enum.Parse<TEnum>).ToList(),
            new ValueComparer<IReadOnlyList<TEnum>>(
                (left, right) => left!.SequenceEqual(right!),
                members => members.Aggregate(0, (hash, member) => HashCode.Combine(hash, member)),
                members => members));
        return property.HasMaxLength(MaxLength);
    }
}
