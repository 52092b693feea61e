using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Tests.Rules.Planted;

public sealed class PlantedContext : DbContext
{
    public DbSet<DomainScore> Scores => Set<DomainScore>();
}
