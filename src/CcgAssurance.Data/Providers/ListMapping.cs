using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CcgAssurance.Data.Providers;

internal static class ListMapping
{
    private const int MaxLength = 400;

    /// <summary>Stores a short list of enum members as their names with commas between: text on all three databases.</summary>
    public static PropertyBuilder<IReadOnlyList<TEnum>> HasEnumList<TEnum>(this PropertyBuilder<IReadOnlyList<TEnum>> property)
        where TEnum : struct, Enum =>
        property.HasList(Enum.Parse<TEnum>);

    /// <summary>Stores a short list of values as their written forms with commas between: text on all three databases.</summary>
    public static PropertyBuilder<IReadOnlyList<T>> HasList<T>(
        this PropertyBuilder<IReadOnlyList<T>> property, Func<string, T> parse, int maxLength = MaxLength)
    {
        property.HasConversion(
            values => string.Join(',', values),
            text => text.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(parse).ToList(),
            new ValueComparer<IReadOnlyList<T>>(
                (left, right) => left!.SequenceEqual(right!),
                values => values.Aggregate(0, (hash, value) => HashCode.Combine(hash, value)),
                values => values));
        return property.HasMaxLength(maxLength);
    }
}
