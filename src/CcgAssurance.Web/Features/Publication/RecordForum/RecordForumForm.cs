using System.ComponentModel.DataAnnotations;
using CcgAssurance.Domain.Publication;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Components;
using CcgAssurance.Web.Infrastructure.Forms;

namespace CcgAssurance.Web.Features.Publication.RecordForum;

[FormFor(typeof(PublicForumNote))]
public sealed record RecordForumForm : IRecordForm
{
    [Display(Name = "When was it discussed or published?")]
    [DateAnswerName("Date")]
    public DateAnswer? Date { get; init; }

    [Display(Name = "Forum")]
    public string? Forum { get; init; }

    [Display(Name = "Link")]
    public string? Link { get; init; }

    public Tokens Seen { get; init; } = new();

    /// <summary>The answers, once the validator has found them all there.</summary>
    public ForumAnswers ToAnswers() => new(Date!.Value!.Value, Forum!, Link);
}
