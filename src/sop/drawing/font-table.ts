// Written by `npm run font` from @fontsource/arimo 5.3.0; a test fails when it does not fit the package.
// How it is read: text-width.ts.

/** The 2359 characters in runs that follow each other: how many are left out, how many there are. */
export const RUNS =
  '0.1 c.1 i.2n x.fh 1.a 2.1 1.12 1.2 2.3 p.1 5.1 1y.8 2.6 4.7 1.1 1.k 1.b1 2p.1j 8.r 5.5 4gb.9 3b.5c 1s.7q 2.6 2.12 2.6 2.' +
  '8 1.1 1.1 1.1 1.v 2.1h 1.f 1.e 2.6 1.j 2.3 1.9 3.1 6.1 1.6 2.2 3.3 1.3 1.1 1.1 3.1 b.2 5.2 9.1 2j.v 2c.1 2.1 b.1 32.1 1.' +
  '1 3i.1 2.1 qe.1 1ar.w 9s.w nr4.2o 3k.3z 1.8 1r.9 gf1.q 1.5 1.1 1.2 1.2 1.a ke.2 5r.1 71.1';

/** Widths in regular and in bold, 2048 to the em. */
export const PAIRS =
  'vn.yr 0.0 sg.vn vn.vn 153.153 11y.11y iy.iy 11y.153 cn.ft 189.189 ft.ft yr.yr ft.iy 18f.1c2 ww.yz iy.m5 v4.x4 sg.sg 153.' +
  '189 1aa.1df 1hp.1hp 1lr.1lr x8.x8 1be.1el q3.sa 1be.1be 14w.14w pd.r0 yd.zn 11x.13z 1hn.1kq 1kw.1kw vs.yz 11c.14w es.h6 ' +
  'v0.ty 11b.14g 123.157 15j.19t 1cl.1b7 1cs.1cj 1el.1el kr.np ls.ls ow.sh vf.yd wh.wh x5.yq 105.ze 19b.1ce ia.kp q2.rv tn.' +
  'x1 ue.ws ut.w9 ut.x7 zq.12t 122.14c 134.163 1an.1an 1gj.1ff 1gs.1im 1kf.1om dn.ec iy.sg sy.yd tv.vh wd.z7 x7.105 102.12g' +
  ' 11c.13x 120.11y 13b.14u 14w.14h 15d.18y 16j.19m 16t.15b 17i.17i 17y.17t 19p.1ad 1b1.1b1 1bg.1bg 1hb.1ky 244.20t 25o.23h' +
  ' 8y.81 av.dj cn.iy es.fx i4.jz iy.qg ju.lc lr.ky lt.kx t1.vf u5.wj u8.yz vj.x4 vo.yi vs.xc wq.yq y1.10f ym.z5 yp.113 104' +
  '.11z 10w.14p 115.135 11b.13q 11w.12l 12l.14z 133.15b 133.15i 14k.16v 14w.1cl 15o.17f 15x.15x 15y.183 163.15k 16o.1cl 19n' +
  '.1bf 1aa.1d2 1d0.1cq 1d7.1ed 1df.1g7 1ed.1jp 1eg.1i9 1eo.1kf 1i8.1le 1jd.1jd 1lh.1mo 1m5.1n9 1mu.1mr 1no.1r7 1xj.1xj 23u' +
  '.23u 92.b2 9i.9i ao.dn ci.cc d1.ds ea.g8 hj.hj ie.ks j0.m5 jc.le jj.lk k5.lm k5.r9 k9.n2 ke.kk l5.le l6.lh ld.ld lg.m8 l' +
  'g.m9 lh.m9 lh.nc lh.nd lr.nz lx.m3 m5.m5 m5.oj mm.mm mz.pq nc.np nl.pu nx.nx o2.r9 o5.qx of.oa p1.re p5.r8 rv.sh sv.wa s' +
  'y.ws tn.yx tn.yz ub.xu ut.yd v0.yn v8.v8 vd.wp wc.zc wj.w4 wl.w4 wl.yz wl.z5 x4.z6 x7.104 xk.117 y7.12h z6.y5 zg.12e zi.' +
  '18a zw.10s 104.118 10d.12z 10e.10i 10l.110 10v.14m 10y.16y 10z.10m 110.11a 116.147 11b.10o 11g.13u 11i.14m 11m.185 11p.1' +
  '1f 11r.13l 11v.13v 11w.14j 11y.162 11y.vn 11z.122 11z.13x 11z.153 11z.155 11z.16b 120.14w 125.13z 12c.13o 12c.13z 12d.13' +
  'z 12i.15o 12j.14j 12m.15q 12s.1bn 12x.164 12y.1bf 12z.16v 130.16c 136.16v 139.17k 13b.137 13k.19j 13p.13p 13t.15x 13z.14' +
  'p 140.16b 142.177 146.13z 149.15x 14f.15d 14j.1aa 14k.17p 14l.19a 14m.17x 14w.1aw 153.14w 155.155 157.18n 15i.17i 15q.17' +
  'o 15t.18n 15x.15t 161.18h 163.16y 167.17b 167.1cd 16b.16f 16b.1cj 16b.1ct 16c.1cb 16d.16y 16h.17k 16i.1a8 16j.185 16t.1b' +
  'o 16u.153 16x.18h 16y.1dq 170.187 171.19r 174.16i 175.1bl 176.1bm 179.1ck 17a.1ak 17g.1dg 17j.1b1 17t.1ax 17u.17u 17v.1e' +
  'k 182.1ax 189.1dg 18a.18t 18e.1bq 18m.1cj 18p.1dn 18q.17a 18z.1bf 191.1dh 194.1a1 195.1bf 199.19n 19b.1a1 19e.1ap 1a1.1b' +
  'r 1a2.1bn 1a8.1fk 1a9.19n 1a9.1bb 1aa.1aa 1ae.1c4 1af.1af 1ap.1b3 1at.1c0 1at.1ds 1b5.1a1 1b6.19p 1b6.1df 1b7.vn 1bb.1ja' +
  ' 1be.1ac 1be.1ek 1bj.1a1 1bj.1bs 1bo.1fj 1bt.1bt 1bu.1cu 1by.1in 1c5.1dv 1cb.1ea 1cg.1f9 1cl.1ds 1co.1gr 1d2.1d2 1dc.1js' +
  ' 1de.1eg 1di.1gf 1dt.1h2 1du.1d3 1dv.1h5 1dv.1h6 1dz.1fm 1dz.1gm 1e1.1e1 1e4.1f8 1e4.1gy 1eg.1fu 1es.1es 1ev.1hy 1f0.1jf' +
  ' 1f2.1go 1f7.1gb 1f9.1dn 1fj.1iw 1fk.1hl 1fk.1j4 1fo.1gg 1fr.1id 1fv.1fv 1g5.1l6 1ga.1n9 1gb.1jq 1gk.1hi 1gl.1gl 1gn.1ci' +
  ' 1hc.1lz 1hq.1kw 1hq.1lt 1i1.1ji 1i3.1j1 1ie.1il 1ii.1ky 1ij.1ij 1ij.1jq 1im.1im 1im.1ku 1iv.1mn 1j3.1mm 1j7.1lm 1jo.1qf' +
  ' 1k9.1kn 1ke.1it 1kw.1ps 1l7.1wv 1le.1nm 1lh.1og 1lq.1p4 1lr.1jh 1m5.1sd 1m5.1sn 1mf.1t9 1n0.1nf 1nx.1pa 1o5.1q8 1of.1ue' +
  ' 1ox.1rj 1p1.1rf 1p4.1rq 1p8.1rv 1q8.1q8 1rq.1sq 1rq.1vu 1sf.1r1 1sn.1so 1so.1s2 1u8.1xp 1vr.20t 1vv.1w2 1xj.20q 1y4.1zc' +
  ' 20r.23o 8y.9c 8y.ac 8y.b2 8y.ft 9i.aa be.be bs.ao cu.ey e2.gs es.iy fe.hi fn.g9 ft.fp ft.g0 fv.iy gl.lx ha.k9 hn.nm hw.' +
  'ke i0.ik i9.ki ic.kt ie.rt im.iw io.ku iz.iy j0.r9 ja.ju jt.lm ju.ng jv.se jv.up jx.jx k0.m6 k4.kq k7.qz ke.qm kq.ko kq.' +
  'lc ks.ks kw.ss l0.lm l2.l2 l8.nc lc.r9 lc.sj ld.me lf.l6 li.kq li.m8 li.n7 lj.m0 lk.ny ll.n6 ln.kh lq.l6 lr.n4 lr.oq lu.' +
  'qy lw.n3 m0.qi m2.ny m8.ng m8.px mb.ny mh.pe mm.q3 mr.mr mu.pq n6.n6 nb.p0 nd.td ne.pf ni.sb nt.nv nv.so o0.qy o1.sv o6.' +
  'q8 o7.os ob.s2 oe.os of.oo of.or of.pc of.ue oh.on om.on ot.s6 ou.tl ow.m4 p3.q7 p9.vn pd.po pg.q0 ph.pc pk.pv po.q4 po.' +
  'vm ps.rj ps.rn q0.wi q2.sk q3.rj qa.uf qe.su qp.x8 rd.tr rf.tl rj.t4 rm.ud rp.wy rt.rp rx.sl s2.vn s3.tq s5.sq s8.sj s8.' +
  'xh sc.sc sg.st sg.vq sg.xl sg.yf si.si si.vn sj.v3 sn.x8 so.vc sq.tq sv.yr sz.ui t1.te t1.wk t4.ti t4.xr t7.t7 t7.va te.' +
  'te tk.wh tn.vn tn.wv tp.x3 tt.vp tv.wr u0.w2 u0.wx u2.tu u4.u4 u4.xa ue.zl ug.y7 uh.zg uk.vn us.12o uv.xx uz.yb v0.wu v4' +
  '.v4 v8.y1 va.16n vc.y0 vc.y7 ve.yd vf.vf vf.w0 vg.yz vh.vv vi.ww vk.vn vn.11y vn.14v vn.ur vn.w9 vo.yk vu.vn vv.16n vz.w' +
  'u vz.yd w1.w1 w6.zw w8.yz wb.ty wh.ws wj.yc ws.104 ws.y5 ws.yt wt.yq wu.us wy.wy wz.zj x0.yi x1.10p x7.11y x8.x9 x9.z4 x' +
  'b.zt xc.zq xd.x8 xh.12c xt.xt xx.yc xy.yh xy.yo xy.yr y4.xi ya.zt yb.zi yd.14b yd.yd ye.109 ye.zw yh.zo yj.z0 yn.10q yo.' +
  '10k yr.vn yr.yl yr.zq yu.10a yv.13z yz.12j yz.14w z3.y6 z4.12x z6.11u ze.107 zf.104 zi.108 zi.112 zj.16r zk.15h zp.15o z' +
  'q.120 zw.10t zx.13b zz.13e';

/** For each character the number of its pair. */
export const NUMBERS =
  '$..0o.&&M+k4**l#:.*..&&&&&&&&&&00:::#nM++(()/-(.%+#=(-)-()/()8))/0.0ov&*&#%#&0##,,%,;####3%0#%6%%5knk6kn:.*&&&&k6&*kQo5&' +
  ':*kQpUoNl8***plpJ***o2&k/k/k//++++++C())))....((-----:-(((())/&&&&&&M%&&&&....#######l8/####%#%+&+&+&(%(%(%(%(q6(#)&)&)&' +
  ')&)&-#-#-#-#(#(#.......,..m(oh%,+%%#,#,#nu#o$#,(#(#(#q(m##-#-#-#C8(3(3(3)%)%)%)%/0/o7/0(#(#(#(#(#(#86)%)/5/5/5,#m=E#E#((' +
  '%(mUE#k@)k*@/nt-q<m~,.+%,%k](#-LHmtl_m8#))%lCoA0/0/KIk)(k,%/5//GG&&<o{#k6oTpu0kekdkcnTmfonncn8mE+&.,-#(#(#(#(#(#&+&+&CM-' +
  '#-#+%-#-#/G,kekdkc-#kbq9(#+&CM-/+&+&)&)&....-#-#(3(3(#(#)%/0pNoe(#lvlhq+pf/5+&)&-#-#-#-#)%o)ljo3,k[k[+(%#/%5psoo+(k$)&%,' +
  'kR#(3)%&###%%##&&m*<<qCl10##kAp.q7###,,ksn}nv,pj;;;##pW#mM1pQ3333333[[%k5nok5o*00#l:4%6%p<5pKGG%%%%-k>l1kAQoM%l&#%%nBn,n' +
  'Ilyoal}mAlSqDozpBkMkMk;k;kfdddo1ownzkhkr,,,**k9k9::::o#********00***********n{k3kon~k9OOOOO****e*********0****l%l%*$$$$$' +
  '$$$$pyo`q2or**>D*%%%0%*k8l]0mJmioEmFmqm6,++pSl`)/(-.+k$=(lM-()lC/)mS)mgk).)2oi#,42kB%k@?og#p^,p*%pm%ok#lnhoxq8oL4kGpAkN1' +
  ',4#41+kB4k,n=k,pb1lB-#(%/l&q>pEm;pnk];ld#lcp,))q/p|m)pYouoQlBl>%,-l/l/)#(=_h((()lZkXZk&).nr%nSnKmpS>T>+E+Zlf)a@>>Sk#=(->' +
  ')(/Tm?)kSAn1n7mNkZEk&k`l~&l>k>Nl@&^<DDPi_Q#l6#%W%m_%l=XkUm^q?kOl4k<kT[&&#Nk<%,ns,n-mV#PD%pTk1lEmGq4n:l{k$%n(lpm`lknRms@<' +
  'mRlm-#k-lFk-lFnWn&meq3namok1lE(%p0$$$$$$$>DEl4)#o|oSZNlapPa^@<SPSPSPm,pI(Qm|lKn_mum7p>(%/W&%&%)%n6loAXAXA#kWkJkWkJ.a^l[p' +
  'Rk#i(Q(QAX=_,+&+&CM)&k*&k*&a^@<@G>D>D-#-#-#k&k<T%T%T%AXZNkZkOZN)%)%E#nCmyn<mZlTp4nDn/kbm{-kAm3lV@<k#in4m4mxm>n]n$-#86SPn' +
  'Un+n^mvm+pgltpw(QnenNApHlrq.$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$O$pe$$0$$o?$]kCl+k?jFkmlQkHFYgk=kKkLFl$kIl?lDkE' +
  'p1l7lAYJk%fffoFq&pLl@odq%nym%pMpGo~p&m5Mk>%l9l9l0<,oX%oO_D#%kDkDkD8oq##l3[[W4q#m&p~%65oso[q-N%l6l3kNioplUl)l)oll(l(p%o]n' +
  'jnxoYo,p5obo^p7oDoUomoco_q;kvkvkyq$kzkzkukuk7k7kxk3o%l<k:k{kqk|k|o<kik:oPl<VoIk~Vo=l.kpk3dk:Vk~Vo@l.kpn.##0;##33%05#o:p`' +
  'mKksnn#4l:##0lz%,;##3%oG%%5&##&<<lN,%k5#Gkykqo&o6k7kjkjkxk;ngnlkkkknpnhnfnql;l;k}k}oBk{o8konikioCoHo;o-Vktkto/o4o0+&+#+#' +
  '+#(%(#(#(#(#(#)&)&)&)&)&/0-#(#(#(#(#(#.,..+%+%+%#,#,#,#,=;=;=;(#(#(#(#-#-#-#-#)#)#(3(3(3(3)%)%)%)%)%/0/0/0/0(#(#(#(#(#)%' +
  ')%8686868686)%)%)%/5/5/5#06%&,00lsk@+&+&+&+&+&+&+&+&+&+&+&+&)&)&)&)&)&)&)&)&.,.,-#-#-#-#-#-#-#LHLHLHLHLH(#(#KIKIKIKIKI)%' +
  ')%)%)%m-o}prp?lJ%22222222++777777??????k+k+bbbb########``999999,,,,,,,,kwkwRRRRRR######k.k.kakak_k_44444444mYnAnJn@11111' +
  '111UUccBBBB22??##,,##441122222222++777777########``99999911111111UUccBBBB2222222+++++*****#####kVkVkYkY(***,,,,,,..l,l,*' +
  '**4444hh44))mrn#k+k8k8*11111n5k.n%Uk)**5nk$$$$$*&C,,,eee&o+Ckhkr**kg&((&&;(nYn`8mnp9&+/nHp=)-+p[(&lYq0&&mcmL&q@n|nVC55:k' +
  'gp{#,#)(&0(#+%/5kP=+kPp}nQmk%pooZkGm:3#l0kfoj)/$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$q15/5)%.,lPpFmDp:k1n2luptnPmdn9m9k`kTk^mB' +
  '+%mhlwk^m1k-qBkSl=mWlRmXlgnGmI-#-#k2k0m[$$$$l#$$$$$$$$$$ppnmlWpkpip)n[mlnFmCmOlbkXlO/WmHq:/WmPpzA#nEmwk2k0-#oVo($$$$l*kl' +
  'l*kl(#m]lxq)@pDp$q=q*p-pOnXn*nbn)nZm}n?k(n>k(n3k((%+%+%+%lLnw#,mmq5n0lek2k0)#mallmzm@-#n;l^pXoym.q,)%86php;)#)#p@oWoKo>p' +
  'cp/pZpVo9m/oRnOm0p8m$otpamQ#l-3l2l2p#p_,pqp3l-3lipv*0ofk4k4(oJ.m2pxm<p6p+#mbl|lH0kFl5lGpCkFl5-#+%(#(3)%mT@kRp]/+/p2lX+kB' +
  'nL1lqp(lIkU/)=.ndF$fl?]k?jgk=kKYk%pdJJJJ]]]kCl+k?jFkmkHFYgk=kLl$kIlDkEl7lAYJk%FkCgkEqA$$$mj';
