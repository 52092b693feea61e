using CcgAssurance.Domain.Records;

namespace CcgAssurance.Web.Infrastructure.Forms;

/// <summary>A form that asks for nothing but its button: to remove a record, to move it, to go ahead.</summary>
public sealed record ButtonForm : IRecordForm
{
    /// <inheritdoc />
    public Tokens Seen { get; init; } = new();
}
