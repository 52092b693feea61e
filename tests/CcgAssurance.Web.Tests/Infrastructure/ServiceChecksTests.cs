using CcgAssurance.Data;
using CcgAssurance.Testing.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace CcgAssurance.Web.Tests.Infrastructure;

public sealed class ServiceChecksTests(AssuranceApp app) : IClassFixture<AssuranceApp>
{
    [Fact]
    public void What_belongs_to_a_request_is_not_handed_out_beyond_it()
    {
        var refusal = Assert.Throws<InvalidOperationException>(() => app.Services.GetRequiredService<AssuranceDbContext>());

        Assert.Contains("scoped", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_service_that_cannot_be_made_stops_the_start()
    {
        await using var host = app.WithWebHostBuilder(builder =>
            builder.ConfigureTestServices(services => services.AddScoped<Unmakeable>()));

        Assert.Contains(nameof(Unmakeable), Assert.Throws<AggregateException>(() => host.Services).Message, StringComparison.Ordinal);
    }

    private sealed class Unmakeable(ServiceChecksTests nobodyRegistersThis)
    {
        public override string ToString() => $"{nobodyRegistersThis}";
    }
}
