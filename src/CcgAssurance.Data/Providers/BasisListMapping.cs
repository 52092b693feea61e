using CcgAssurance.Domain.Assessments;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CcgAssurance.Data.Providers;

internal static class BasisListMapping
{
    /// <summary>Stores what a judgement rests on in its written form with commas between: text on all three databases.</summary>
    public static PropertyBuilder<IReadOnlyList<JudgementBasis>> HasBasisList(this PropertyBuilder<IReadOnlyList<JudgementBasis>> property)
    {
        property.HasConversion(
            bases => string.Join(',', bases),
            text => text.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(basis => JudgementBasis.Parse(basis, null)).ToList(),
            new ValueComparer<IReadOnlyList<JudgementBasis>>(
                (left, right) => left!.SequenceEqual(right!),
                bases => bases.Aggregate(0, (hash, basis) => HashCode.Combine(hash, basis)),
                bases => bases));
        return property.HasMaxLength(DomainJudgement.MaxBases * (JudgementBasis.MaxLength + 1));
    }
}
