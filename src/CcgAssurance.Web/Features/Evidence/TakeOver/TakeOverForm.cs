using System.ComponentModel.DataAnnotations;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Infrastructure.Forms;

namespace CcgAssurance.Web.Features.Evidence.TakeOver;

public sealed record TakeOverForm : IRecordForm
{
    [Display(Name = "Which evidence do you want to use?")]
    public IReadOnlyList<Guid> Evidence { get; init; } = [];

    [Display(Name = "Which domains and themes is it about in this quarter?")]
    public IReadOnlyList<Focus> Focuses { get; init; } = [];

    public Tokens Seen { get; init; } = new();
}
