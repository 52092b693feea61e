using System.ComponentModel.DataAnnotations;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Infrastructure.Forms;

namespace CcgAssurance.Web.Features.Assessments.Draft;

public sealed record StepForm : IRecordForm
{
    [Display(Name = "Reason")]
    public string? Reason { get; init; }

    [Display(Name = "Your reasons")]
    public IReadOnlyList<DecisionRow> Decisions { get; init; } = [];

    public Tokens Seen { get; init; } = new();

    public IReadOnlyDictionary<Guid, string> DecisionsById() => Decisions
        .Where(row => row.Reason is not null)
        .DistinctBy(row => row.Id)
        .ToDictionary(row => row.Id, row => row.Reason!);
}

/// <summary>Why the director decides as they do on a judgement with which the group does not agree.</summary>
public sealed record DecisionRow : IFormRow
{
    [Display(Name = "Key")]
    public Guid Id { get; init; }

    [Display(Name = "Your reason")]
    public string? Reason { get; init; }

    public string RowLabel => "Your reason";

    public string? RowText => Reason;
}
