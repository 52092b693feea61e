using CcgAssurance.Data;
using CcgAssurance.Domain.Interventions;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Infrastructure.Reports;
using Microsoft.Extensions.DependencyInjection;

namespace CcgAssurance.Testing.Builders;

/// <summary>What was sent of a record, kept as its step would have kept it, but for the file, which nobody looks into unless it is public.</summary>
public sealed partial class Given
{
    private async Task KeepAsync(Func<IServiceProvider, AssuranceDbContext, Task<IReadOnlyList<OutputToFreeze>>> read, Actor actor)
    {
        await using var scope = app.Services.CreateAsyncScope();
        foreach (var sent in await read(scope.ServiceProvider, scope.ServiceProvider.GetRequiredService<AssuranceDbContext>()))
        {
            var version = new FrozenVersion(sent.Record, sent.Number, sent.State, sent.Content, actor.At, actor.Name, sent.Note, sent.Figures);
            version.Keep(
                "application/pdf",
                sent.Record.Kind == Direction.Kind
                    ? scope.ServiceProvider.GetRequiredService<DocumentFiles>().Make(sent.Document).ToArray()
                    : SampleFiles.Pdf,
                actor.At);
            await app.WriteAsync(db => db.FrozenVersions.Add(version));
        }
    }
}
