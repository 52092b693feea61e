using CcgAssurance.Data;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Infrastructure.Forms;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Support.Edit;

public sealed record FactorsPage : IFormPage<FactorsPage, FactorsForm>
{
    public required SupportHeader Header { get; init; }

    public required bool CanEdit { get; init; }

    public required FactorsForm Stored { get; init; }

    public required FactorsForm Form { get; init; }

    public ConflictNotice? Conflict { get; init; }

    public string? Subject => "package";

    public FactorsPage WithForm(FactorsForm form) => this with { Form = form };

    public FactorsPage WithConflict(FactorsForm form, ConflictNotice notice) =>
        this with { Form = form with { Seen = Stored.Seen }, Conflict = notice };
}

public sealed class FactorsQuery(AssuranceDbContext db)
{
    public async Task<FactorsPage> RunAsync(SupportHeader header, CancellationToken cancellationToken)
    {
        var package = await header.In(db).AsNoTracking().WithTexts().SingleAsync(cancellationToken);
        var stored = package.TermsInHand is { } terms
            ? FactorsForm.Of(terms) with { Seen = new Tokens { Version = terms.Version, StageToken = package.StageToken } }
            : new FactorsForm();
        return new FactorsPage { Header = header, CanEdit = package.CanBeWritten, Stored = stored, Form = stored };
    }
}
