using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Domain.Support;

/// <summary>
/// One thing that is done to support the group: what, by whom, with which means and until when (2014/15 operational guidance, para
/// 54).
/// </summary>
[Rule("R147", "R154", "R155", "R156", "R164")]
public sealed class SupportMeasure : IRecordPart
{
    /// <summary>The longest description, in characters.</summary>
    public const int DescriptionMaxLength = 2_000;

    /// <summary>The longest account of the means, in characters.</summary>
    public const int ResourcingMaxLength = 1_000;

    /// <summary>The longest name of an organisation or person, in characters.</summary>
    public const int NameMaxLength = 200;

    private SupportMeasure()
    {
    }

    internal SupportMeasure(SupportTerms terms, Guid key, int position, MeasureAnswers answers)
    {
        Id = Guid.CreateVersion7();
        PackageId = terms.PackageId;
        TermsId = terms.Id;
        Key = key;
        Position = position;
        Write(answers);
    }

    /// <summary>The key of this row.</summary>
    public Guid Id { get; private set; }

    /// <summary>The package.</summary>
    public Guid PackageId { get; private set; }

    /// <summary>The edition of its terms.</summary>
    public Guid TermsId { get; private set; }

    /// <summary>What it is known by in every edition that has it.</summary>
    public Guid Key { get; private set; }

    /// <summary>Its place; the first is 1.</summary>
    public int Position { get; private set; }

    /// <summary>What kind of support it is.</summary>
    public SupportType Type { get; private set; }

    /// <summary>What is done.</summary>
    public string Description { get; private set; } = "";

    /// <summary>What kind of organisation provides it.</summary>
    public ProviderKind ProviderKind { get; private set; }

    /// <summary>The organisation that provides it.</summary>
    public string Provider { get; private set; } = "";

    /// <summary>How it is resourced; null while that is open.</summary>
    public string? Resourcing { get; private set; }

    /// <summary>Who sees to it; null while that is open.</summary>
    public string? Owner { get; private set; }

    /// <summary>By when it is done; null while that is open.</summary>
    public DateOnly? DueOn { get; private set; }

    /// <inheritdoc />
    public Guid Version { get; private set; }

    /// <inheritdoc />
    public RecordKey History => SupportPackage.KeyOf(PackageId);

    /// <inheritdoc />
    public string HistoryName => $"Measure {Position}";

    /// <summary>It is written in a draft, which is for the area team alone.</summary>
    public bool IsConfidential => true;

    internal MeasureAnswers ToAnswers() => new(Type, Description, ProviderKind, Provider, Resourcing, Owner, DueOn);

    internal void Write(MeasureAnswers answers)
    {
        Type = answers.Type;
        Description = answers.Description;
        ProviderKind = answers.ProviderKind;
        Provider = answers.Provider;
        Resourcing = answers.Resourcing;
        Owner = answers.Owner;
        DueOn = answers.DueOn;
    }
}
