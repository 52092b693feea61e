using System.ComponentModel.DataAnnotations;
using CcgAssurance.Domain.Evidence;
using CcgAssurance.Domain.Files;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Components;
using CcgAssurance.Web.Infrastructure.Forms;

namespace CcgAssurance.Web.Features.Evidence.Edit;

[FormFor(typeof(EvidenceItem))]
public sealed record EvidenceForm : IRecordForm
{
    [Display(Name = "Title")]
    public string? Title { get; init; }

    [Display(Name = "What kind of evidence is it?")]
    public EvidenceKind? Kind { get; init; }

    [Display(Name = "Other kind of evidence")]
    [Raised]
    public string? OtherKind { get; init; }

    [Display(Name = "Partner or source")]
    public string? Source { get; init; }

    [Display(Name = "Date of the evidence")]
    [DateAnswerName("Date of the evidence")]
    public DateAnswer? Date { get; init; }

    [Display(Name = "Is it national or local?")]
    public EvidenceScope? Scope { get; init; }

    [Display(Name = "Summary")]
    public string? Summary { get; init; }

    [Display(Name = "Link")]
    public string? Link { get; init; }

    [Display(Name = "File")]
    public UploadedFile? File { get; init; }

    [Display(Name = "Which domains and themes is it about?")]
    public IReadOnlyList<Focus> Focuses { get; init; } = [];

    [Display(Name = "Is it about any of these?")]
    public IReadOnlyList<EvidenceTag> Tags { get; init; } = [];

    [Display(Name = "Does it show a shortfall in competence?")]
    public bool? ShowsShortfall { get; init; }

    public Tokens Seen { get; init; } = new();

    public EvidenceAnswers ToAnswers() => new()
    {
        Title = Title.OrStandIn(),
        Kind = Kind.OrStandIn(),
        OtherKind = Kind == EvidenceKind.Other ? OtherKind : null,
        Source = Source,
        Date = Date.OrStandIn(),
        Scope = Scope.OrStandIn(),
        Summary = Summary.OrStandIn(),
        Link = Link,
        Focuses = Focuses,
        Tags = Tags,
        ShowsShortfall = ShowsShortfall.OrStandIn(),
    };
}
