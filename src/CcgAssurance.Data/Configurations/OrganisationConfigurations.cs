using CcgAssurance.Domain.Ccgs;
using CcgAssurance.Domain.Organisations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CcgAssurance.Data.Configurations;

internal sealed class RegionConfiguration : IEntityTypeConfiguration<Region>
{
    public void Configure(EntityTypeBuilder<Region> builder)
    {
        builder.ToTable("Regions");
        builder.HasKey(region => region.Code);
        builder.Property(region => region.Name).HasMaxLength(Region.NameMaxLength);
    }
}

internal sealed class AreaTeamConfiguration : IEntityTypeConfiguration<AreaTeam>
{
    public void Configure(EntityTypeBuilder<AreaTeam> builder)
    {
        builder.ToTable("AreaTeams");
        builder.HasKey(team => team.Code);
        builder.Property(team => team.Name).HasMaxLength(Region.NameMaxLength);
        builder.HasMany(team => team.Regions).WithOne().HasForeignKey(row => row.AreaTeamCode).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class AreaTeamRegionConfiguration : IEntityTypeConfiguration<AreaTeamRegion>
{
    public void Configure(EntityTypeBuilder<AreaTeamRegion> builder)
    {
        builder.ToTable("AreaTeamRegions");
        builder.HasKey(row => row.Id);
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.HasOne(row => row.Region).WithMany().HasForeignKey(row => row.RegionCode).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(row => new { row.AreaTeamCode, row.From }).IsUnique();
        builder.HasIndex(row => row.RegionCode);
    }
}

internal sealed class CcgConfiguration : IEntityTypeConfiguration<Ccg>
{
    public void Configure(EntityTypeBuilder<Ccg> builder)
    {
        builder.ToTable("Ccgs");
        builder.HasKey(ccg => ccg.Code);
        builder.HasOne<Ccg>().WithMany().HasForeignKey(ccg => ccg.SuccessorCode).OnDelete(DeleteBehavior.Restrict);
        // What is taken back leaves its list, and goes with that.
        builder.HasMany(ccg => ccg.Names).WithOne().HasForeignKey(row => row.CcgCode).OnDelete(DeleteBehavior.ClientCascade);
        builder.HasMany(ccg => ccg.Successions).WithOne().HasForeignKey(row => row.CcgCode).OnDelete(DeleteBehavior.ClientCascade);
        builder.HasMany(ccg => ccg.AreaTeams).WithOne().HasForeignKey(row => row.CcgCode).OnDelete(DeleteBehavior.ClientCascade);
        builder.HasMany(ccg => ccg.OfficeHolders).WithOne().HasForeignKey(row => row.CcgCode).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(ccg => ccg.Boards).WithOne().HasForeignKey(row => row.CcgCode).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(ccg => ccg.IndependentMembersProposals).WithOne().HasForeignKey(row => row.CcgCode)
            .OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(ccg => ccg.LeadAssignments).WithOne().HasForeignKey(row => row.CcgCode).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(ccg => ccg.DelegatedFunctions).WithOne().HasForeignKey(row => row.CcgCode).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(ccg => ccg.SuccessorCode);
    }
}

internal sealed class CcgNameConfiguration : IEntityTypeConfiguration<CcgName>
{
    public void Configure(EntityTypeBuilder<CcgName> builder)
    {
        builder.ToTable("CcgNames");
        builder.HasKey(row => row.Id);
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Property(row => row.Name).HasMaxLength(CcgName.MaxLength);
        builder.HasIndex(row => new { row.CcgCode, row.From }).IsUnique();
    }
}

internal sealed class CcgSuccessionConfiguration : IEntityTypeConfiguration<CcgSuccession>
{
    public void Configure(EntityTypeBuilder<CcgSuccession> builder)
    {
        builder.ToTable("CcgSuccessions");
        builder.HasKey(row => row.Id);
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.HasOne<Ccg>().WithMany().HasForeignKey(row => row.SuccessorCode).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(row => new { row.CcgCode, row.From });
        builder.HasIndex(row => row.SuccessorCode);
    }
}

internal sealed class CcgAreaTeamConfiguration : IEntityTypeConfiguration<CcgAreaTeam>
{
    public void Configure(EntityTypeBuilder<CcgAreaTeam> builder)
    {
        builder.ToTable("CcgAreaTeams");
        builder.HasKey(row => row.Id);
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.HasOne(row => row.AreaTeam).WithMany().HasForeignKey(row => row.AreaTeamCode).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(row => new { row.CcgCode, row.From }).IsUnique();
        builder.HasIndex(row => row.AreaTeamCode);
    }
}

internal sealed class RegisteredPatientsConfiguration : IEntityTypeConfiguration<RegisteredPatients>
{
    public void Configure(EntityTypeBuilder<RegisteredPatients> builder)
    {
        builder.ToTable("RegisteredPatients");
        builder.HasKey(row => row.Id);
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.HasOne<Ccg>().WithMany().HasForeignKey(row => row.CcgCode).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(row => new { row.CcgCode, row.Year, row.Quarter }).IsUnique();
    }
}

internal sealed class CcgOfficeHolderConfiguration : IEntityTypeConfiguration<CcgOfficeHolder>
{
    public void Configure(EntityTypeBuilder<CcgOfficeHolder> builder)
    {
        builder.ToTable("CcgOfficeHolders");
        builder.HasKey(row => row.Id);
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Property(row => row.Name).HasMaxLength(CcgOfficeHolder.NameMaxLength);
        builder.Ignore(row => row.Period);
        builder.HasIndex(row => new { row.CcgCode, row.Office, row.From }).IsUnique();
    }
}

internal sealed class HealthAndWellbeingBoardConfiguration : IEntityTypeConfiguration<HealthAndWellbeingBoard>
{
    public void Configure(EntityTypeBuilder<HealthAndWellbeingBoard> builder)
    {
        builder.ToTable("HealthAndWellbeingBoards");
        builder.HasKey(board => board.Name);
        builder.Property(board => board.Name).HasMaxLength(HealthAndWellbeingBoard.NameMaxLength);
    }
}

internal sealed class CcgBoardConfiguration : IEntityTypeConfiguration<CcgBoard>
{
    public void Configure(EntityTypeBuilder<CcgBoard> builder)
    {
        builder.ToTable("CcgBoards");
        builder.HasKey(row => row.Id);
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Property(row => row.BoardName).HasMaxLength(HealthAndWellbeingBoard.NameMaxLength);
        builder.Ignore(row => row.Period);
        builder.HasOne<HealthAndWellbeingBoard>().WithMany().HasForeignKey(row => row.BoardName).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(row => new { row.CcgCode, row.BoardName, row.From }).IsUnique();
        builder.HasIndex(row => row.BoardName);
    }
}

internal sealed class CcgDelegatedFunctionConfiguration : IEntityTypeConfiguration<CcgDelegatedFunction>
{
    public void Configure(EntityTypeBuilder<CcgDelegatedFunction> builder)
    {
        builder.ToTable("CcgDelegatedFunctions");
        builder.HasKey(row => row.Id);
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Ignore(row => row.Period);
        builder.HasIndex(row => new { row.CcgCode, row.Function, row.From }).IsUnique();
    }
}

internal sealed class IndependentMembersProposalConfiguration : IEntityTypeConfiguration<IndependentMembersProposal>
{
    public void Configure(EntityTypeBuilder<IndependentMembersProposal> builder)
    {
        builder.ToTable("IndependentMembersProposals");
        builder.HasKey(row => row.Id);
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Property(row => row.Text).HasMaxLength(IndependentMembersProposal.TextMaxLength);
        builder.HasIndex(row => new { row.CcgCode, row.Year }).IsUnique();
    }
}

internal sealed class CcgLeadAssignmentConfiguration : IEntityTypeConfiguration<CcgLeadAssignment>
{
    public void Configure(EntityTypeBuilder<CcgLeadAssignment> builder)
    {
        builder.ToTable("CcgLeadAssignments");
        builder.HasKey(row => row.Id);
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Property(row => row.Lead).HasMaxLength(CcgLeadAssignment.NameMaxLength);
        builder.Property(row => row.HandedOverBy).HasMaxLength(CcgLeadAssignment.NameMaxLength);
        builder.Property(row => row.Note).HasMaxLength(CcgLeadAssignment.NoteMaxLength);
        builder.HasIndex(row => row.CcgCode).IsUnique();
    }
}
