using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Domain.Support;

/// <summary>The note on one of the seven factors in one edition of the terms.</summary>
[Rule("R163")]
public sealed class ConsideredFactor : IAudited
{
    /// <summary>The longest note, in characters.</summary>
    public const int TextMaxLength = 2_000;

    private ConsideredFactor()
    {
    }

    internal ConsideredFactor(SupportTerms terms, SupportFactor factor)
    {
        Id = Guid.CreateVersion7();
        PackageId = terms.PackageId;
        TermsId = terms.Id;
        Factor = factor;
    }

    /// <summary>The key of this row.</summary>
    public Guid Id { get; private set; }

    /// <summary>The package.</summary>
    public Guid PackageId { get; private set; }

    /// <summary>The edition of its terms.</summary>
    public Guid TermsId { get; private set; }

    /// <summary>The factor.</summary>
    public SupportFactor Factor { get; private set; }

    /// <summary>What was considered; null while that is open.</summary>
    public string? Text { get; internal set; }

    /// <inheritdoc />
    public RecordKey History => SupportPackage.KeyOf(PackageId);

    /// <inheritdoc />
    public string HistoryName => Factor.DisplayText();

    /// <summary>It is written in a draft, which is for the area team alone.</summary>
    public bool IsConfidential => true;
}
