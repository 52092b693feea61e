using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Domain.Interventions;

/// <summary>
/// One thing that a direction requires, with the day or period for it. Whether it is met, <see cref="RequirementMark"/> says.
/// </summary>
[Rule("R310")]
public sealed class DirectionRequirement : IRecordPart
{
    /// <summary>The longest text, in characters.</summary>
    public const int TextMaxLength = 2_000;

    /// <summary>The longest period, in weeks.</summary>
    public const int MostWeeks = 260;

    private DirectionRequirement()
    {
    }

    internal DirectionRequirement(DirectionVersion version, Guid key, int position, RequirementAnswers answers)
    {
        Id = Guid.CreateVersion7();
        CaseId = version.CaseId;
        VersionId = version.Id;
        Key = key;
        Position = position;
        Write(answers, asAnother: false);
    }

    /// <summary>The key of this row.</summary>
    public Guid Id { get; private set; }

    /// <summary>The case.</summary>
    public Guid CaseId { get; private set; }

    /// <summary>The version of the direction that it belongs to.</summary>
    public Guid VersionId { get; private set; }

    /// <summary>What it is known by in every version that has it, so that what was done stays with it.</summary>
    public Guid Key { get; private set; }

    /// <summary>Its place; the first is 1.</summary>
    public int Position { get; private set; }

    /// <summary>What is to be done.</summary>
    public string Text { get; private set; } = "";

    /// <summary>The last day for it. Where a period is set, it is counted when the direction is signed, and null until then.</summary>
    public DateOnly? DueOn { get; private set; }

    /// <summary>How many weeks after the signature it is due; null where a day is set.</summary>
    public int? DueAfterWeeks { get; private set; }

    /// <summary>Whether NHS England has to approve what is done.</summary>
    public bool NeedsApproval { get; private set; }

    /// <inheritdoc />
    public Guid Version { get; private set; }

    /// <inheritdoc />
    public RecordKey History => InterventionCase.KeyOf(CaseId);

    /// <inheritdoc />
    public string HistoryName => $"Requirement {Position}";

    /// <summary>It is written in a draft, which is for NHS England alone.</summary>
    public bool IsConfidential => true;

    /// <summary>What it says, as it would be typed anew: a period that was counted has become a day.</summary>
    public RequirementAnswers ToAnswers() => new(Text, DueOn, DueOn is null ? DueAfterWeeks : null, NeedsApproval);

    // What is asked for anew is not what was met.
    internal void Write(RequirementAnswers answers, bool asAnother)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(answers.Text);
        Key = asAnother ? Guid.CreateVersion7() : Key;
        (Text, DueOn, DueAfterWeeks) = (answers.Text, answers.DueOn, answers.DueAfterWeeks);
        NeedsApproval = answers.NeedsApproval;
    }

    internal void CountFrom(DateOnly day) => DueOn ??= day.AddDays(7 * DueAfterWeeks!.Value);
}
