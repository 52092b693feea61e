using CcgAssurance.Data.Providers;
using CcgAssurance.Domain.Ccgs;
using CcgAssurance.Domain.Interventions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CcgAssurance.Data.Configurations;

internal sealed class DirectionConfiguration : IEntityTypeConfiguration<Direction>
{
    public void Configure(EntityTypeBuilder<Direction> builder)
    {
        builder.ToTable("Directions");
        builder.HasKey(row => row.Id);
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Property(row => row.GivenToName).HasMaxLength(Direction.CcgNameMaxLength);
        builder.Property(row => row.LiftedReason).HasMaxLength(Direction.ReasonMaxLength);
        builder.Ignore(row => row.VersionInForce);
        builder.Ignore(row => row.VersionInHand);
        builder.HasOne<Ccg>().WithMany().HasForeignKey(row => row.CcgCode).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Ccg>().WithMany().HasForeignKey(row => row.GivenToCode).OnDelete(DeleteBehavior.Restrict);

        // A draft direction can be removed until its case is submitted, with the draft of its wording.
        builder.HasMany(row => row.Versions).WithOne().HasForeignKey(row => row.DirectionId).OnDelete(DeleteBehavior.ClientCascade);
        builder.HasMany(row => row.Passings).WithOne().HasForeignKey(row => row.DirectionId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(row => new { row.CaseId, row.Position }).IsUnique();
        builder.HasIndex(row => new { row.CcgCode, row.InForceOn });
        builder.HasIndex(row => new { row.InForceOn, row.LiftedOn });
    }
}

internal sealed class DirectionVersionConfiguration : IEntityTypeConfiguration<DirectionVersion>
{
    public void Configure(EntityTypeBuilder<DirectionVersion> builder)
    {
        builder.ToTable("DirectionVersions");
        builder.HasKey(row => row.Id);
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Property(row => row.Powers).HasEnumList();
        builder.Property(row => row.ChangeReason).HasMaxLength(Direction.ReasonMaxLength);
        builder.Property(row => row.Text).HasMaxLength(DirectionVersion.TextMaxLength);
        builder.Property(row => row.Functions).HasMaxLength(DirectionVersion.NoteMaxLength);
        builder.Property(row => row.NewAccountableOfficer).HasMaxLength(DirectionVersion.NameMaxLength);
        builder.Property(row => row.ConstitutionChange).HasMaxLength(DirectionVersion.NoteMaxLength);
        builder.Property(row => row.OtherCcgName).HasMaxLength(Direction.CcgNameMaxLength);
        builder.Property(row => row.Capability).HasMaxLength(DirectionVersion.NoteMaxLength);
        builder.Property(row => row.Capacity).HasMaxLength(DirectionVersion.NoteMaxLength);
        builder.Property(row => row.Willingness).HasMaxLength(DirectionVersion.NoteMaxLength);
        builder.Property(row => row.WhyNotNhsEngland).HasMaxLength(DirectionVersion.NoteMaxLength);
        builder.Property(row => row.Conditions).HasMaxLength(DirectionVersion.NoteMaxLength);
        builder.Property(row => row.DraftedBy).HasMaxLength(InterventionCase.NameMaxLength);
        builder.Property(row => row.PutForwardBy).HasMaxLength(InterventionCase.NameMaxLength);
        builder.Property(row => row.SignedBy).HasMaxLength(InterventionCase.NameMaxLength);
        builder.Property(row => row.EndReason).HasMaxLength(Direction.ReasonMaxLength);
        builder.Property(row => row.EndedBy).HasMaxLength(InterventionCase.NameMaxLength);
        builder.HasMany(row => row.Requirements).WithOne().HasForeignKey(row => row.VersionId).OnDelete(DeleteBehavior.ClientCascade);
        builder.HasIndex(row => new { row.DirectionId, row.Number }).IsUnique();
    }
}

internal sealed class DirectionRequirementConfiguration : IEntityTypeConfiguration<DirectionRequirement>
{
    public void Configure(EntityTypeBuilder<DirectionRequirement> builder)
    {
        builder.ToTable("DirectionRequirements");
        builder.HasKey(row => row.Id);
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Property(row => row.Text).HasMaxLength(DirectionRequirement.TextMaxLength);
        builder.HasIndex(row => new { row.VersionId, row.Position });
        builder.HasIndex(row => row.DueOn);
    }
}

internal sealed class DirectionPassingConfiguration : IEntityTypeConfiguration<DirectionPassing>
{
    public void Configure(EntityTypeBuilder<DirectionPassing> builder)
    {
        builder.ToTable("DirectionPassings");
        builder.HasKey(row => row.Id);
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Property(row => row.ToName).HasMaxLength(Direction.CcgNameMaxLength);
        builder.HasIndex(row => new { row.DirectionId, row.Position }).IsUnique();
    }
}

internal sealed class DirectionLiftingConfiguration : IEntityTypeConfiguration<DirectionLifting>
{
    public void Configure(EntityTypeBuilder<DirectionLifting> builder)
    {
        builder.ToTable("DirectionLiftings");
        builder.HasKey(row => row.Id);
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Property(row => row.Reason).HasMaxLength(DirectionLifting.ReasonMaxLength);
        builder.Property(row => row.ProposedBy).HasMaxLength(InterventionCase.NameMaxLength);
        builder.Property(row => row.SignedBy).HasMaxLength(InterventionCase.NameMaxLength);
        builder.Property(row => row.TakenBackBy).HasMaxLength(InterventionCase.NameMaxLength);
        builder.HasIndex(row => new { row.CaseId, row.Position }).IsUnique();
    }
}

internal sealed class RequirementMarkConfiguration : IEntityTypeConfiguration<RequirementMark>
{
    public void Configure(EntityTypeBuilder<RequirementMark> builder)
    {
        builder.ToTable("RequirementMarks");
        builder.HasKey(row => row.Id);
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Property(row => row.Note).HasMaxLength(RequirementMark.NoteMaxLength);
        builder.Property(row => row.MarkedBy).HasMaxLength(InterventionCase.NameMaxLength);
        builder.HasIndex(row => new { row.CaseId, row.Position }).IsUnique();
    }
}
