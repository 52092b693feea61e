using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Domain.Support;

/// <summary>How both sides know that the support succeeded, and how far it is (2014/15 operational guidance, para 54).</summary>
[Rule("R157", "R176")]
public sealed class SupportIndicator : IRecordPart
{
    /// <summary>The longest name, in characters.</summary>
    public const int NameMaxLength = 300;

    /// <summary>The longest baseline, target or value, in characters.</summary>
    public const int ValueMaxLength = 200;

    private SupportIndicator()
    {
    }

    internal SupportIndicator(SupportTerms terms, Guid key, int position, IndicatorAnswers answers)
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

    /// <summary>What is looked at.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Where it stood at the beginning; null while that is open.</summary>
    public string? Baseline { get; private set; }

    /// <summary>What is to be reached; null while that is open.</summary>
    public string? Target { get; private set; }

    /// <summary>By when; null while that is open.</summary>
    public DateOnly? TargetOn { get; private set; }

    /// <summary>Whether it decides that the domain returns to assured.</summary>
    public bool IsForExit { get; private set; }

    /// <inheritdoc />
    public Guid Version { get; private set; }

    /// <inheritdoc />
    public RecordKey History => SupportPackage.KeyOf(PackageId);

    /// <inheritdoc />
    public string HistoryName => $"Indicator {Position}";

    /// <summary>It is written in a draft, which is for the area team alone.</summary>
    public bool IsConfidential => true;

    internal IndicatorAnswers ToAnswers() => new(Name, Baseline, Target, TargetOn, IsForExit);

    internal void Write(IndicatorAnswers answers)
    {
        Name = answers.Name;
        Baseline = answers.Baseline;
        Target = answers.Target;
        TargetOn = answers.TargetOn;
        IsForExit = answers.IsForExit;
    }
}
