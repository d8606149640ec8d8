import { wordSet } from './word-set.ts';

/**
 * How people who write many notes clip their words: care, court, school, health and police, and what a thumb leaves out on a phone.
 * They are no names in any case. What is also a first name or a family name ("Mat", "Tel", "Pru") is not here.
 */
export const SHORTHAND = wordSet(`
imo imho nino ninos gamertag gamertags username usernames esp incl excl approx rec'd recd recs recc reccs interp interps supn supv spvn supvn strat strats chd chn chdn chldn chld cld sibs half-sib half-sibs halfsib hrg hrgs accom accomm regs maint diff diffs
uc pw aft enuf enuff dwn shd shld cld've calld askd sm1 sme1 sumbody smthing smthg sthg smth nthg nuthin evrything evrythin everythng everyting plcmt plcmnt plcement placemt plmt plcmts placmt
placment placmnt imms immz wt vax vaxx vacc vaccs jabs irh drp dra cmh fcmh fhdra plo epo epos caos icos sgos amhp mha mca edt mash marac maracs mappa nrm sar sars ladao idva isva chisva cisva shpo
rsho sopo dvpo dvpn dapo cawn cawns caanotice nrpf uasc uasy usac dols lps iha rha ihas rhas bha sdqs epep epeps ehcps ehcna eotas eotc nccis neet neets ebsa ebsn apdr ieps iep ipp ibp pbs pbsp bsp
bsps slt msi pda dmdd ocd bpd eupd cptsd fas fii sids suid sudc cdop cspr csprs lcspr scr scrs dhr dhrs lscb lscp lscbs sab hwb icb ccg pct nhse gmc nmc hcpc swe bsn dsls ddsl dsps dsp sendco sencos
inco pcso pcsos ppu puv pvp vpn ppn ppns pnc pnd crn urn fio nfa nfas occ oocd yot yots yjs yos ycc yro dto isso asbo asbos cbo abc lasb hdc hmip hmpps sgc tac taf icpc rcpc icpcs rcpcs cpc cpcs cpr
cpp cinp cpps clas lacs clar lacr cypp cwd cypmhs cypmh camh cmht cmhts cttr cetr ctr ctrs dsr crht crhtt htt pmhw emhp emhps mhst mhsts pmht eip spa spoe spoc mdt mdts dna dna'd dnas dnad wnb tci
ttos tto bnf prn bd tds qds nocte hx rx dx tx sx pmh pmhx fhx nad bmi bp hba1c obs wbc mri ecg eeg aande paeds paed physio physios orthos ortho opthal ophthal obgyn gynae gynaecology antenatal
postnatal icu itu lscs svd nvd g2p1 primip multip lmp edc ectopic iud iup coc ehc larc sti stis hiv hep hcv hbv iv ivdu pwid sud ndps opd cdat cgl drr atr etoh esl engl trans xlator contd cont'd
contin cfwd tbc tba tbd asap asp fao ffo rsvp dob nk dk nb nbb defs deffs deff def obv obvi obvis thro altho bcause becuz becoz bcuz b4 b4hand bfore befor aftr afta agen agn alwys alwez alwayz bn bng
btwn bttr bt cb cmg cmin cming cn cnt cudnt cudn't cuddnt dnt dnot dsnt dusnt dint didt din't doesn evn evry evr frm frnd frnds frend frends freindz gt gtn gettn gve givn gna gnna gonn hd hme hvn hvnt
hv jst jus juss kno knw kn knos knws lk lke lyk liek lkd lst luvd luvly mayb mayby mebbe mk mke mst mve movd mvd mving mvng mved ndd nds nevr nver nt nuthing nw offcie offis onli ovr ovanite ple pleez
pleaz pleese plse ppls pple propa propaly rele reely rlly rly realli rm rms rlshp rship rships rltnshp relship relshp relp sd sed sez shood shudnt sk sori sos spk spks spoek spke spkn sumtimes sumtime
sumtyms smtms smtimes sumwer srry srsly stl stil stff stayn strt tld tlk tlkd tlking tlkin thnk thnks thng thngs thot thght thort thr thm thn thts tk tks tkn tog tok tommoro tomoro tmz tonite tonyt
togeva togetha togther trt tyvm tym tyms txtd txted txtin undr unda untl usly usu usul vry wanted2 wd wld wldnt wudnt wudent wernt whn whr wht whts whi wiv wivout wkends wknd wknds wkly mthly mnthly
mth mths mnth mnths mos fortntly ftnt frtnt wna wnt wnts wntd wots wrk wrker wrkr wrkers wrks wrkn wkr wkrs skw fsw fsws fsp fpw kw kws swer swers swk sswr sswrs swa aswo asye nqsw bsw msw tm atm asm
hos dcs adcs ddcs adoc ceo cfo cx hod smt cmt cllrs ppas lcpa lcpas lct ltc aftercare cpchair cg cafcas caffcass caffcas kamhs cams cahms chams ofstead offsted ofsed gdpr dpia dpias foi foia lcs eys
cpis cp-is ics ssd mis myconcern clearcare chams2 systmone emis cerner carenotes carefirst frameworki fwi azeus assetplus cjsm egress kpi kpis ssda903 ssda adqs cla903 jtai jtais ilacs sccif hmi hmis
rnh rih rhi rhis mfh mfc misper mispers mis-per misp awol ufo uxo cse cce ceop ce cme cmoe cmiss ehe ewo ewos esw eso nvqs gnvq bteck b-tec esol efl esfa ilr ncfe cscs jsa dla uc50 pips dhp lha hb
ctax hsf shuha lcg lcga ccj ccjs pcn fpn dro bta pob ref refs refd ref'd refl reflct rqst reqd req'd req reqs reqst regd reg'd resched reschd resi resids res resps resp respon rpt rpts rtn rtned rtnd
rtrn rtng rvw rvws revw rvu safegding sfg s'guarding safegrding s'gdng sguarding seps sess sessn sesh sigs sols solr solrs solic slr specs spec specif stmt stmts statemt subst supp suppt suppd supptd
sppt sprt spprt supprt susp temps tmrrw tmw trng trg trsfr tsfr txfr trfr transf tx'd unbn unbrn unauth unsup unsupd unsupvd upd upd8 updtd visted vsts vst vstd vsit vols vx w8 w8ing w8n w8d l8 l8er
m8s h8 h8s h8d gr8t str8 b4n no1s some1s abot abut addr addrs admin adv advd advsd advis agcy agncy agst alloc allocd alloc'd allocs amt ans appl appls applic appln apptmt appr approp apprx arr arrd
arrgd arrgmt arrgmts arrt arrgt assd assess't assmt assmts assmnt asst assts ass't att attd attnd attndd attd'd attn auths avail avg behs behav behavs behvr bhvr bf'd brkfst brekkie brekky brekfst bz
canc cancd canx ch chg chgd chges chk chkd chks chckd cmte cmttee cttee ctee cmplt cmpltd cncl cncld cncrn cncrns cntct cntc co-ord coord coordr comms compl concl concs conf confs confd conf'd confid
conseq consid const cons contrib convs coresp corresp crd crt crts csr cttd cust dv dvla ddraft dept depts dep deps desc det dets devt diag diag'd diagd dir discd discl discln discls distr div docs
docu docmnt dpt drs dsch dschd dtls edn educ educn eds eff efft emerg emp empl encl eng'd engmt enq enqs ess est estab estd etcetera eval evals evid evids exc excln excs exp expl expld ext extn fcr
fcarer fcarers f2f f-2-f ff fams famly famy fmr fnd fst fup fwd fwdd fwd'd gdad gma gpa gm gmum gmother gfather gparents gparent g'parents grandpars govt gvt gr gtee gtees guar hvs hdbk hist hlth
hlthy hol hols hsg hsng hrly hth hv'd id'd ident ifas immed immediat imp impt imptnt improvd inc'd incid incids incd inds indep indiv indivs indpt infos initl inj injs inspn insuff int intro intros
investig invs invstgtn inv invd invld invlvd irreg iss jnt kinshp lt ltr ltrs lttr lsw lsb llb lll lkg locn mh mbr mbrs mded meds med mgd mgmt mgmnt mgr mgrs mngr mngrs misc mon'd mthr mumbf n-o-k nok
nec necc necess neg negs nego nos nte ntd ntes obj obs'd occas occl offs ops opps orig o'night onight overnt ovnt overnite parl partic partics pcm ped perf perms permcy perp perps pers pg phd phn phnd
phne fone foned plan'd plg pln plnd plning plng pos pp pract practs pts prac prec pref prefs preg pregs pregn prelim prep presc pres prevly princ priv probl probln proc procs proceds profs prog progs
progr prop propr prot prov provs provn psych psychs psychol purch qtr qtrly qual quals ques qs quar rcv rcvd rcvng rdy re-ref reref re-refd re-referral recog recov recvd ackd ack'd ack inc sib edd eba
nai sudi cid od aud eal eng ifa elec vol resid sig paras cao cont poss lyke nass vis auth beh maj temp agin nd pd luv pho wii j2o tuc oxo bbq sma e45 ugg tcp cif tgi elc bhs usc plt edf tsb voi dlr
ghb lsd thc cbd mmr bcg hpv rsv bgt gru zog bfg bmx psp ps1 ps2 ps3 ps4 ps5 mm2 fc24 fc25 fc26 rwi ao3 ksi w2s ww1 ww2 wwi jls bts mcr sza r2d2 c3po itv1 itv2 e4 mtv lbc gll iwm pgl jca aim3 ddp cft
cbt dbt fft asq gad7 phq9 sdq cdi gcp2 aai ecm nwd bbr nvr rpc ks1 ks2 ks3 ks4 ks5 nms asf ppg kiu iwf
tumble blobby whippy
`);
