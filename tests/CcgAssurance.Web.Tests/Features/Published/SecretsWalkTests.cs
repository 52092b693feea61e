using System.Globalization;
using System.Text;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Interventions;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Testing.Hosting;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Tests.Features.Published;

public sealed class SecretsWalkTests(AssuranceApp app) : IClassFixture<AssuranceApp>
{
    [Fact]
    [Rule("R245")]
    public async Task Nothing_that_is_not_for_the_public_is_found_on_any_public_address()
    {
        var world = await SecretWorld.BuildAsync(app);
        var stored = await EverythingStoredAsync();
        var walk = new PublicWalk(app);
        await walk.FromAsync(["/published", "/about/assurance", .. walk.Routes([world.Published, .. world.Others])]);

        // The walk can find: what is published is found on the page, in the file and in the data, and every secret is really there to be found.
        string[] published = [.. new[] { "", "/report.json", "/report.pdf", "/report.large-print.pdf" }.Select(part => world.Published.PublicRoot + part)];
        Assert.All(world.Controls, control => Assert.Empty(published.Except(walk.Find(control))));
        Assert.All(world.DirectionControls, mark => Assert.Contains(mark.Address, walk.Find(mark.Control)));
        Assert.All(world.Secrets, secret => Assert.True(
            stored.Contains(secret.Value, StringComparison.OrdinalIgnoreCase),
            $"{secret.Key}: {secret.Value} is nowhere in the database, so that no walk could find it."));

        var found = world.Secrets
            .SelectMany(secret => walk.Find(secret.Value).Select(address => $"{secret.Key} on {address}"))
            .ToList();
        var counts = string.Create(
            CultureInfo.InvariantCulture,
            $"{walk.Texts.Count} public addresses walked for {world.Secrets.Count} secrets of {world.Kinds} kinds, {found.Count} finds");
        TestContext.Current.TestOutputHelper?.WriteLine(counts);
        Assert.True(found.Count == 0, $"{counts}:\n{string.Join('\n', found)}");
    }

    [Fact]
    [Rule("R245")]
    public async Task The_walk_reaches_every_route_that_the_public_has()
    {
        var published = await app.Given.ScenarioAsync(AssessmentStage.Published);
        var direction = await app.Given.InterventionAsync(published.Quarter.Ccg, InterventionStage.InForce, published.Lead.Organisation);
        var walk = new PublicWalk(app);

        await walk.FromAsync(["/published"]);

        // By links alone, as a visitor or a search engine would. A calendar is reached by nobody who does not know its address.
        Assert.All(
            walk.Routes([published], direction)
                .Where(route => !route.StartsWith("/error/", StringComparison.Ordinal)
                    && !route.StartsWith("/account/", StringComparison.Ordinal)
                    && !route.StartsWith("/calendar/", StringComparison.Ordinal)),
            route => Assert.Contains(route, walk.Texts.Keys));
    }

    // Every text and every file in every table, whatever its name.
    private Task<string> EverythingStoredAsync() => app.ReadAsync(async db =>
    {
        var all = new StringBuilder();
        await db.Database.OpenConnectionAsync();
        foreach (var table in db.Model.GetEntityTypes().Select(type => type.GetTableName()).OfType<string>().Distinct())
        {
            await using var command = db.Database.GetDbConnection().CreateCommand();
#pragma warning disable CA2100 // The names of tables are those of the model.
            command.CommandText = $"SELECT * FROM \"{table}\"";
#pragma warning restore CA2100
            await using var reader = await command.ExecuteReaderAsync();
            while (await reader.ReadAsync())
            {
                for (var column = 0; column < reader.FieldCount; column++)
                {
                    all.AppendLine(reader.GetValue(column) switch
                    {
                        byte[] bytes => Encoding.ASCII.GetString(bytes),
                        var value => Convert.ToString(value, CultureInfo.InvariantCulture),
                    });
                }
            }
        }

        return all.ToString();
    });
}
