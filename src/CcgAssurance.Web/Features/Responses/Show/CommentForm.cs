using System.ComponentModel.DataAnnotations;
using CcgAssurance.Domain.Records;
using CcgAssurance.Domain.Responses;
using CcgAssurance.Web.Infrastructure.Forms;

namespace CcgAssurance.Web.Features.Responses.Show;

[FormFor(typeof(GoverningBodyComment))]
public sealed record CommentForm : IRecordForm
{
    [Display(Name = "Your comment")]
    public string? Text { get; init; }

    public Tokens Seen { get; init; } = new();
}
