using CcgAssurance.Testing.Hosting;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Tests.Infrastructure;

public sealed class HealthTests(AssuranceApp app) : IClassFixture<AssuranceApp>
{
    [Fact]
    public async Task The_application_is_alive_and_its_database_is_reachable_and_migrated()
    {
        Assert.Equal(200, (await app.Visitor().OpenAsync("/health/live")).Status);
        Assert.Equal(200, (await app.Visitor().OpenAsync("/health/ready")).Status);

        // A migration that the database does not know of, as after a newer build was put in front of it.
        var newest = await app.ReadAsync(async db => (await db.Database.GetAppliedMigrationsAsync()).Last());
        await app.ReadAsync(db => db.Database.ExecuteSqlAsync($"""DELETE FROM "__EFMigrationsHistory" WHERE "MigrationId" = {newest}"""));

        Assert.Equal(200, (await app.Visitor().OpenAsync("/health/live")).Status);
        Assert.Equal(503, (await app.Visitor().OpenAsync("/health/ready")).Status);
    }
}
